import { z } from 'zod';
import type { Intake } from './intake.ts';

const Count = z.int().nonnegative();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const Place = z.strictObject({
  page: Count.optional(),
  sheet: z.string().optional(),
  paragraph: Count.optional(),
  table: Count.optional(),
  row: Count.optional(),
});

const Cell = z.strictObject({
  column: Count,
  columns: Count,
  rows: Count,
  text: z.string(),
  parts: z.array(z.strictObject({ line: Count, from: Count, to: Count })),
});

const Table = z.strictObject({
  heads: Count,
  width: Count,
  rows: z.array(z.strictObject({ cells: z.array(Cell) })),
});

const Words = z.strictObject({ line: Count, text: z.string(), reason: z.string() });

/**
 * `source.json` beside `source.txt`: what an original held besides its lines, and the two files' hashes. With it
 * the text is read as the original was, though no engine for its form is at hand.
 */
export const StoredIntake = z.strictObject({
  original: z.strictObject({ file: z.string(), sha256: Sha256 }),
  source: z.strictObject({ sha256: Sha256 }),
  form: z.enum(['text', 'csv', 'html', 'mhtml', 'docx', 'xlsx', 'pdf']),
  facts: z.strictObject({
    title: z.string().optional(),
    docNumber: z.string().optional(),
    issuers: z.array(z.string()).optional(),
    date: z.string().optional(),
    url: z.string().optional(),
    region: z.string().optional(),
  }),
  messages: z.array(z.strictObject({ line: Count, rule: z.string(), text: z.string() })),
  leftOut: z.array(Words),
  marks: z.array(z.strictObject({ line: Count, from: Count, to: Count, reason: z.string() })),
  boxed: z.array(Count),
  frames: z.array(z.tuple([Count, Count])).default([]),
  tables: z.array(Table),
  /** By line, the first at 0. */
  places: z.array(Place),
});
export type StoredIntake = z.infer<typeof StoredIntake>;

/** Everything of an intake but its text, as `source.json` holds it: a line for each member of a list. */
export function intakeToStored(
  intake: Intake,
  hashes: Pick<StoredIntake, 'original' | 'source'>,
): string {
  const { form, facts, messages, leftOut, marks, boxed, frames, tables, places } = intake;
  const lists = { messages, leftOut, marks, boxed: [...boxed], frames, tables, places };
  const rows = Object.entries({ ...hashes, form, facts, ...lists }).map(([key, value]) => {
    const inner =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n ]`
        : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${inner}`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}

/** The intake that was stored, its text from `source.txt`. */
export function storedToIntake(stored: StoredIntake, text: string): Intake {
  const { form, messages, leftOut, marks, frames, tables, places } = stored;
  return {
    form,
    text,
    facts: stored.facts as Intake['facts'],
    messages,
    leftOut,
    marks,
    frames,
    tables,
    boxed: new Set(stored.boxed),
    places: places as Intake['places'],
  };
}
