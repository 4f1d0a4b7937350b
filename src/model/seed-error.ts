/** One thing in the seeds that a person has to mend. */
export interface Fault {
  /** Path below the collection's folder, as the person knows it. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Way to the value: `period.start`, `2.aliases`. */
  readonly key?: string | undefined;
  /** What stands there: 写的是“2023年3月10日”. */
  readonly found: string;
  /** What should: 应当是年-月-日，如 2023-03-10. */
  readonly expected: string;
  /** What to do: 请改成 2023-03-10. */
  readonly mend: string;
}

/** Seeds that people have to mend; the message is a line a fault. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly lines: readonly string[];

  constructor(...faults: readonly (Fault | string)[]) {
    const lines = faults.map((fault) => (typeof fault === 'string' ? fault : faultToLine(fault)));
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** `seeds/plans/x/plan.yaml 第9行第7列 date：写的是…；应当是…。请…。` */
function faultToLine({ file, line, column, key, found, expected, mend }: Fault): string {
  const place = line === undefined ? '' : ` 第${String(line)}行`;
  const within = column === undefined ? '' : `第${String(column)}列`;
  const named = key === undefined || key === '' ? '' : ` ${key}`;
  return `${file}${place}${within}${named}：${found}；${expected}。${mend}。`;
}

/** Runs all readers, though some fail, and throws one SeedError with the faults of all. */
export function gatherFaults<T extends readonly (() => unknown)[]>(
  ...readers: T
): { [K in keyof T]: ReturnType<T[K]> } {
  const lines: string[] = [];
  const values = readers.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      lines.push(...error.lines);
      return undefined;
    }
  });
  if (lines.length > 0) throw new SeedError(...new Set(lines));
  return values as { [K in keyof T]: ReturnType<T[K]> };
}
