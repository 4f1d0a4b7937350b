import { refOf } from '../../address/reference.ts';
import type { ProfiledEntry, ProfileSource } from '../../compare/entries-to-sketches.ts';
import type { ClauseRecord, EntryType, Range } from '../../model/clause.ts';
import type { SearchEntry } from '../../search/query/unpack-entries.ts';
import type { SpokenTopic } from '../../topic/entry-to-topics.ts';

/** What an entry speaks of, as it travels: its type, its topics each with its sentences' ends, rows of the catalogue ('' for none). */
export type PackedMatters = [
  type: number,
  topics: [topic: string, ...ends: number[]][],
  rows: string[],
];

/** An entry of the edition or of a guest, ready to be compared; the rows of its figures stand for their ids. */
export interface MatteredEntry extends ProfiledEntry {
  readonly spoken: readonly SpokenTopic[];
}

const types: readonly EntryType[] = ['heading', 'paragraph', 'clause', 'item'];

/** What the build knows of one plan's entries besides their texts, in their order. */
export function entriesToMatters(
  entries: readonly ClauseRecord[],
  { spoken, rowOf }: Pick<ProfileSource, 'spoken' | 'rowOf'>,
): PackedMatters[] {
  return entries.map((entry) => [
    types.indexOf(entry.type),
    (spoken.get(refOf(entry)) ?? []).map(({ topic, sentences }) => [topic, ...sentences.flat()]),
    entry.targets.map((id) => rowOf.get(id) ?? ''),
  ]);
}

/** An entry as the search has it, with what it speaks of. */
export function mattersToEntry(
  { plan, anchor, heading, path, text, duties }: SearchEntry,
  [type, topics, targets]: PackedMatters,
): HeldEntry {
  return {
    plan: plan.id,
    anchor,
    text,
    duties,
    targets,
    type: types[type] ?? 'paragraph',
    heading: heading === '' ? null : heading,
    path: textToPath(path),
    topics: topics.map(([topic]) => topic),
    spoken: topics.map(([topic, ...ends]) => ({ topic, sentences: inTwos(ends) })),
  };
}

/** An entry of the edition, with the ranges of its text that name bodies. */
export interface HeldEntry extends MatteredEntry {
  readonly duties: readonly Range[];
}

/** 一、科技创新 › （一）平台 → its headings; all down to a heading name it, for its anchor did not travel. */
function textToPath(path: string): MatteredEntry['path'] {
  const steps = path === '' ? [] : path.split(' › ');
  return steps.map((heading, at) => ({ anchor: steps.slice(0, at + 1).join(' › '), heading }));
}

function inTwos(ends: readonly number[]): [number, number][] {
  return ends.flatMap((from, at): [number, number][] =>
    at % 2 === 0 ? [[from, ends[at + 1] ?? from]] : [],
  );
}
