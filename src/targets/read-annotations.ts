import type { TargetRecord } from '../model/target.ts';

/** A figure as a person read it from the text, before any program did. */
export type Annotation = Pick<
  TargetRecord,
  | 'clause'
  | 'label'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'op'
  | 'kind'
  | 'period'
  | 'since'
  | 'until'
  | 'status'
  | 'certainty'
  | 'scope'
> & { readonly baseYear: string | null };

/**
 * fixtures/<plan-id>.txt → annotations. A line is `anchor | label | value unit | op kind | rest`, a range
 * `1-2 家`; rest holds 力争, @省级以上, annual, since=2021, until=2025, base=2020, period=2023, status=actual; lines
 * `: period 2025` and `: status actual` hold for what follows.
 */
export function readAnnotations(text: string): Annotation[] {
  const common = { period: '', status: 'target' };
  const found: Annotation[] = [];
  for (const line of text.split('\n')) {
    const setting = /^: (period|status) (\S+)$/u.exec(line);
    if (setting !== null) common[setting[1] as 'period' | 'status'] = setting[2] ?? '';
    else if (line.includes('|')) found.push(lineToAnnotation(line, common));
    else if (line.trim() !== '')
      throw new Error(`annotation: expected fields parted by |, found ${line}`);
  }
  return found;
}

function lineToAnnotation(line: string, common: { period: string; status: string }): Annotation {
  const [clause = '', label = '', figure = '', how = '', rest = ''] = line
    .split('|')
    .map((field) => field.trim());
  const [number = '', unit = ''] = figure.split(' ');
  const [value = NaN, valueMax = null] = number.split(/(?<=\d)-/u).map(Number);
  const [op, kind] = how.split(' ');
  const words = rest.split(' ').filter((word) => word !== '');
  const named = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    clause,
    label,
    value,
    valueMax,
    unit,
    op: op as Annotation['op'],
    kind: kind as Annotation['kind'],
    period: words.includes('annual') ? 'annual' : (named('period') ?? common.period),
    since: named('since') ?? null,
    until: named('until') ?? null,
    status: (named('status') ?? common.status) as Annotation['status'],
    certainty: words.find((word) => /^[\u4e00-\u9fff]+$/u.test(word)) ?? null,
    scope: words.find((word) => word.startsWith('@'))?.slice(1) ?? null,
    baseYear: named('base') ?? null,
  };
}
