import type { Catalogue } from '../model/catalogue.ts';
import type { UnitYaml } from '../model/unit.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { recordTables, type RecordTables } from './entries-to-records.ts';

/** What reading a document needs of the hand-kept tables, as plain values that a script file can hold. */
export interface Vocabulary {
  readonly taxonomy: Taxonomy;
  readonly units: readonly UnitYaml[];
  readonly catalogue: Catalogue;
  /** Names of the places of the edition. */
  readonly places: readonly string[];
}

/** The same, made ready. */
export interface ReadingTables {
  readonly taxonomy: Taxonomy;
  readonly figures: RecordTables;
}

/** Makes ready what was loaded, from seeds/ in the command, from a script file in the browser. */
export function vocabularyToTables(vocabulary: Vocabulary): ReadingTables {
  const { taxonomy, units, catalogue, places } = vocabulary;
  return { taxonomy, figures: recordTables(units, catalogue, places) };
}
