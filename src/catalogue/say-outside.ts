import { parseRef, refOf } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import type { PlanRecord } from '../model/plan.ts';
import { kindName } from '../words/figure.ts';
import type { Found, Outside, OutsideFigures } from './outside.ts';

/** More than that nobody reads at once; what is left is counted. */
const most = 30;

/** What stands outside the vocabularies, in lines for a person, each figure's row ready to be pasted. */
export function outsideLines(
  { figures, bodies, clauses }: Outside,
  plans: readonly PlanRecord[],
): string[] {
  const titles = new Map(plans.map(({ id, shortTitle }) => [id, shortTitle]));
  const where = (ref: string): string => {
    const { plan, anchor } = parseRef(ref);
    return `${titles.get(plan) ?? plan} ${sayAnchor(anchor)}`;
  };
  const outside = figures.rows.reduce((sum, { count }) => sum + count, 0);
  return [
    `一、数字：${share(outside, figures.all)}没有归入指标。`,
    '   同一件事的，把说法加到“相近”那一行的 aliases；新的事，补全“可写”那一行（id、topic），放进 vocab/indicators.yaml。',
    ...figures.rows.slice(0, most).flatMap((row) => figureLines(row, where)),
    ...rest(figures.rows.length, '种说法'),
    '',
    `二、单位：${share(bodies.rows.length, bodies.all)}没有类别。`,
    '   在 vocab/bodies.yaml 里给一类加词干（stems）或词尾（tails）。',
    ...bodies.rows
      .slice(0, most)
      .map((row) => `   ${row.name}  ${countWords(row)}  ${where(row.clause)}`),
    ...rest(bodies.rows.length, '个单位'),
    '',
    `三、条文：${share(clauses.rows.length, clauses.all)}没有任何主题的词（套话、过渡句、名单不算）。`,
    '   在 vocab/topics.yaml 里给一个主题加词（core 三分，words 一分）。',
    ...clauses.rows
      .slice(0, most)
      .map(({ plan, anchor, text }) => `   ${where(refOf({ plan, anchor }))}  ${shorten(text)}`),
    ...rest(clauses.rows.length, '条'),
  ];
}

function figureLines(row: OutsideFigures, where: (ref: string) => string): string[] {
  const { target, nearest, topic } = row;
  const { label, unit, kind, quote } = target;
  const line = {
    id: '待填',
    name: label,
    unit,
    kinds: [kind],
    direction: 'higher',
    topic: topic ?? '待填',
    aliases: [label],
    origin: { documents: row.documents, example: shorten(quote) },
  };
  return [
    `   ${label}  ${unit === '' ? '无单位' : unit}·${kindName(kind)}  ${countWords(row)}`,
    `     例：${shorten(quote)}（${where(row.clause)}）`,
    ...(nearest.length === 0
      ? []
      : [`     相近：${nearest.map(({ id, name }) => `${id} ${name}`).join('，')}`]),
    `     可写：- ${JSON.stringify(line)}`,
  ];
}

function countWords({ count, documents, places }: Found): string {
  const named = places.slice(0, 3).join('、') + (places.length > 3 ? '等' : '');
  return `${String(count)} 处，${String(documents)} 份文件，${named}`;
}

function share(part: number, all: number): string {
  const percent = all === 0 ? 0 : Math.round((part / all) * 1000) / 10;
  return `${String(all)} 个里有 ${String(part)} 个（${String(percent)}%）`;
}

function rest(count: number, what: string): string[] {
  return count > most ? [`   ……另有 ${String(count - most)} ${what}`] : [];
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
