/** A file below data/, with its text. */
export type DataFile = readonly [path: string, text: string];

/** A file with more bytes than this is cut into parts. */
const most = 20_000_000;

/** Records as JSON, one a line, so that two editions can be told apart by diff. */
export function recordsToJson(records: readonly unknown[]): string {
  const lines = records.map((record) => JSON.stringify(record));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * Records as `<name>.json`; one beyond 20 MB is an index of parts beside it: one a plan where records are a plan's
 * (`planOf`), else as many as it takes. The records of all parts, in the order of the index, are those of the whole.
 */
export function recordsToFiles<T>(
  name: string,
  records: readonly T[],
  planOf?: (record: T) => string | null,
): DataFile[] {
  const whole = recordsToJson(records);
  if (bytesOf(whole) <= most) return [[`${name}.json`, whole]];
  const parts = planOf === undefined ? cut(name, records) : byPlan(name, records, planOf);
  const index = JSON.stringify({ parts: parts.map(([path]) => path) });
  return [[`${name}.json`, `${index}\n`], ...parts];
}

function bytesOf(text: string): number {
  // A UTF-16 unit is three bytes at most.
  return text.length * 3 <= most ? 0 : new TextEncoder().encode(text).length;
}

function byPlan<T>(
  name: string,
  records: readonly T[],
  planOf: (record: T) => string | null,
): DataFile[] {
  return [...Map.groupBy(records, planOf)].map(([plan, own]) => [
    `${name}/${plan ?? 'edition'}.json`,
    recordsToJson(own),
  ]);
}

/** Halves until every part is small enough; a record is never cut. */
function cut(name: string, records: readonly unknown[]): DataFile[] {
  const parts: string[] = [];
  const add = (some: readonly unknown[]): void => {
    const text = recordsToJson(some);
    if (some.length < 2 || bytesOf(text) <= most) {
      parts.push(text);
      return;
    }
    const middle = Math.ceil(some.length / 2);
    add(some.slice(0, middle));
    add(some.slice(middle));
  };
  add(records);
  return parts.map((text, at) => [`${name}/${String(at + 1)}.json`, text]);
}
