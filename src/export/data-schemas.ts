import { z } from 'zod';
import { ClauseRecord } from '../model/clause.ts';
import { EditionChanges } from '../model/edition-changes.ts';
import { FollowUp } from '../model/follow-up.ts';
import { Mention, SubjectWords } from '../model/mention.ts';
import { RemovedRecord } from '../model/message.ts';
import { PlanRecord } from '../model/plan.ts';
import { Statement } from '../model/statement.ts';
import { Indicator, TargetRecord } from '../model/target.ts';
import { BodyRecord, Match, Topic } from '../model/vocabulary.ts';

/** What a record of each file in data/ is: `plans` of plans.json, `matches` of every file in data/matches/. */
const records = {
  plans: PlanRecord,
  clauses: ClauseRecord,
  targets: TargetRecord,
  indicators: Indicator,
  topics: Topic,
  bodies: BodyRecord,
  removed: RemovedRecord,
  matches: Match,
  mentions: Mention,
  statements: Statement,
  'follow-up': FollowUp,
  changes: EditionChanges,
  subjects: SubjectWords,
};

/** The JSON Schema of each file's list, by the file's or folder's name. */
export function dataSchemas(): Map<string, object> {
  return new Map(
    Object.entries(records).map(([name, record]) => [name, z.toJSONSchema(z.array(record))]),
  );
}
