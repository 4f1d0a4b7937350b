import { refOf } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import type { PlanContent } from '../model/plan-content.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import type { Cut } from '../text/line.ts';
import { exclusionReasons, type ExclusionReason } from '../targets/exclusions/exclusion.ts';
import { kindName, quantityText, smallPrint, statusHead, statusWord } from '../words/figure.ts';
import { figureDoubt } from './figure-doubt.ts';
import type { ProofAnswer, ProofItem } from './proof.ts';
import { uniqueWording } from './unique-wording.ts';

/** What is known of a document besides what was read of it. */
export interface DoubtSource {
  readonly content: PlanContent;
  /** What was taken out, in its own words: the proof page alone shows names and numbers. */
  readonly cuts: readonly Cut[];
  /** The lines of the source, the first at 1. */
  readonly lineOf: (number: number) => string;
  /** Names of its bodies that no vocabulary knows. */
  readonly unknownBodies: readonly string[];
  /** The rows of the catalogue that a figure could be filed under, nearest first. */
  readonly nearest: (
    target: TargetRecord,
  ) => readonly { readonly id: string; readonly name: string }[];
}

const yes: ProofAnswer = { label: '对', done: '对', row: null, asks: [] };

/** Everything that a person should look at, the most doubtful first; what must be seen before the rest. */
export function findDoubts(source: DoubtSource): ProofItem[] {
  return [
    ...personalItems(source),
    ...unreadItems(source),
    ...figureItems(source),
    ...labelItems(source),
    ...dutyItems(source),
    ...bodyItems(source),
    ...removedItems(source),
    ...messageItems(source),
    ...excludedItems(source),
  ]
    .map((item, at) => ({ item, at }))
    .sort((a, b) => a.item.rank - b.item.rank || a.at - b.at)
    .map(({ item }) => item);
}

const at = (line: number, anchor: string | null): string =>
  [line > 0 ? `第${String(line)}行` : '全文', anchor === null ? '' : sayAnchor(anchor)]
    .filter((part) => part !== '')
    .join(' ');

function personalItems({ cuts, lineOf, content }: DoubtSource): ProofItem[] {
  const personal = cuts.filter(({ reason }) => reason === '个人信息');
  return [...Map.groupBy(personal, ({ line }) => line)].map(([line, own]) => {
    const words = own.map(({ text }) => text).join('、');
    const keep = { line, text: lineOf(line), action: 'keep' };
    return {
      key: `personal ${String(line)}`,
      title: '姓名、电话或证件号',
      where: at(line, anchorOfLine(content, line)),
      lines: [line, line],
      anchor: anchorOfLine(content, line),
      words: own[0]?.text ?? '',
      said: `${words}：默认不公开，不进网页、数据、搜索和离线包。`,
      must: true,
      rank: 0,
      answers: [
        { label: '不公开', done: '不公开', row: null, asks: [] },
        { label: '公开，写明理由', done: '公开', row: keep, asks: ['reason'] },
      ],
    };
  });
}

/** Numbers of these sorts are told surely: a stretch of time, a rank, 一批, 八项措施. */
const SURELY_NONE: ReadonlySet<string> = new Set<ExclusionReason>([
  'duration',
  'rank',
  'indefinite',
  'named-set',
  'whole',
  'glossary',
  'baseline',
  'label-part',
  'restated',
  'fraction',
  'vague',
  'heading',
  'duty',
]);

const unreadReason = (reason: string): string =>
  reason in exclusionReasons ? exclusionReasons[reason as ExclusionReason] : reason;

/** A numeral that became no figure. */
function numberItem(
  { content }: DoubtSource,
  { clause, text, reason, from, to }: Unread,
  must: boolean,
): ProofItem {
  const entry = content.clauses.find(({ anchor }) => anchor === clause);
  const whole = entry?.text ?? text;
  const wording = uniqueWording(whole, from, to);
  return {
    key: `number ${clause} ${String(from)}`,
    title: must ? '没有读出的数字' : '不算指标的数字',
    where: at(entry?.lines[0] ?? 0, clause),
    lines: entry?.lines ?? null,
    anchor: clause,
    words: text,
    said: must
      ? `没有读出：${text}。原因：${unreadReason(reason)}。`
      : `${text}：${unreadReason(reason)}`,
    must,
    rank: must ? 2 : 9,
    answers: [
      { label: '不是指标数', done: '不是指标数', row: null, asks: [] },
      {
        label: `是${statusHead}`,
        done: '补作指标数',
        row: { clause, figure: wording, action: 'add' },
        asks: ['figure', 'reason'],
      },
      { label: '先不管', done: '先不管', row: null, asks: [] },
    ],
    fields: { label: '', kind: 'increment', period: '', op: '=', status: 'target', unit: '' },
  };
}

function unreadItems(source: DoubtSource): ProofItem[] {
  // 三年行动计划 in a title is no aim that was missed, 一批 and 三年 anywhere are none
  const frame = new Set(
    source.content.clauses
      .filter(({ type, anchor }) => type === 'heading' || /^(?:head|end)-/u.test(anchor))
      .map(({ anchor }) => anchor),
  );
  return source.content.unread.map((one) =>
    numberItem(source, one, !frame.has(one.clause) && !SURELY_NONE.has(one.reason)),
  );
}

function excludedItems(source: DoubtSource): ProofItem[] {
  return source.content.excluded.map((one) => numberItem(source, one, false));
}

function figureItems({ content, nearest }: DoubtSource): ProofItem[] {
  return content.targets.map((target) => {
    const entry = content.clauses.find(({ anchor }) => anchor === target.clause);
    const text = entry?.text ?? '';
    const [from, to] = target.figure;
    const wording = uniqueWording(text, from, to);
    const doubt = figureDoubt(target, content);
    const row = { clause: target.clause, figure: wording };
    const near = target.indicator === null ? nearest(target) : [];
    const outside =
      target.indicator === null
        ? `没有归入指标目录${near.length === 0 ? '' : `，相近的有：${near.map(({ name }) => name).join('、')}`}。`
        : '';
    return {
      key: `figure ${target.id}`,
      title: doubt === null ? '读出的数字' : '存疑的数字',
      where: at(entry?.lines[0] ?? 0, target.clause),
      lines: entry?.lines ?? null,
      anchor: target.clause,
      words: text.slice(from, to),
      said: `${target.label} ${quantityText(target)}，${[statusWord(target.status), kindName(target.kind), smallPrint(target)].filter(Boolean).join('，')}。${doubt === null ? '' : `${doubt}。`}${outside}`,
      must: doubt !== null,
      rank: doubt === null ? 7 : 3,
      answers: [
        { ...yes, label: '没有错', done: '没有错' },
        {
          label: '改',
          done: '改正',
          row: { ...row, action: 'set' },
          asks: ['figure', 'reason'],
        },
        {
          label: '不是指标数',
          done: '不算指标数',
          row: { ...row, action: 'drop' },
          asks: ['reason'],
        },
        ...near.map(({ id, name }) => ({
          label: `就是“${name}”`,
          done: `归入“${name}”`,
          row: {
            label: target.label,
            indicator: id,
            origin: refOf({ plan: content.plan.id, anchor: target.clause }),
            reason: `校核：与“${name}”是一回事`,
          },
          asks: [],
        })),
      ],
      fields: {
        label: target.label,
        kind: target.kind,
        period: target.period,
        op: target.op,
        status: target.status,
        unit: target.unit,
      },
    };
  });
}

/** That some figures could be filed under rows of the catalogue is said once; each has its answers at its place. */
function labelItems({ content, nearest }: DoubtSource): ProofItem[] {
  const labels = content.targets
    .filter((target) => target.indicator === null && nearest(target).length > 0)
    .map(({ label }) => label);
  const own = [...new Set(labels)];
  if (own.length === 0) return [];
  const first = own.slice(0, 3).map((label) => `“${label}”`);
  return [
    {
      key: 'labels',
      title: '目录里没有的叫法',
      where: `全文 ${String(own.length)} 个`,
      lines: null,
      anchor: null,
      words: '',
      said: `${first.join('、')}${own.length > first.length ? '等' : ''} ${String(own.length)} 个叫法不在指标目录里，有相近的行。是一回事的，在那一处点“就是……”，网站上就与别处的数排在一起；不是的不用管。`,
      must: true,
      rank: 6,
      answers: [{ label: '都看过了', done: '看过', row: null, asks: [] }],
    },
  ];
}

function dutyItems({ content }: DoubtSource): ProofItem[] {
  return content.clauses
    .filter(({ duties, due }) => duties.length + due.length > 0)
    .map(({ anchor, lines, duties, due }) => {
      const bodies = duties.map(({ role, bodies: names }) => `${role} ${names.join('、')}`);
      const dates = due.map(
        ({ text, date }) => `时限 ${text}${date === null ? '' : `（${date}）`}`,
      );
      return {
        key: `duty ${anchor}`,
        title: '责任单位和时限',
        where: at(lines[0], anchor),
        lines,
        anchor,
        words: duties[0]?.bodies[0] ?? due[0]?.text ?? '',
        said: `${[...bodies, ...dates].join('；')}。`,
        must: false,
        rank: 8,
        answers: [
          yes,
          {
            label: '改责任单位',
            done: '改正',
            row: { clause: anchor },
            asks: ['duties', 'reason'],
          },
        ],
        fields: {
          duties: duties
            .map(({ role, bodies: names }) => `${role}：${names.join('、')}`)
            .join('\n'),
        },
      };
    });
}

function bodyItems({ content, unknownBodies }: DoubtSource): ProofItem[] {
  return unknownBodies.map((name) => {
    const entry = content.clauses.find(({ duties }) =>
      duties.some(({ bodies }) => bodies.includes(name)),
    );
    return {
      key: `body ${name}`,
      title: '不认识的单位',
      where: at(entry?.lines[0] ?? 0, entry?.anchor ?? null),
      lines: entry?.lines ?? null,
      anchor: entry?.anchor ?? null,
      words: name,
      said: `“${name}”不在单位表里，看不出是哪一类。`,
      must: true,
      rank: 5,
      answers: [
        { label: '作为新单位', done: '作为新单位', row: null, asks: [] },
        {
          label: '就是另一个单位',
          done: '归并',
          row: { region: content.plan.region.code, name },
          asks: ['body', 'reason'],
        },
      ],
      fields: { body: '' },
    };
  });
}

/** Reasons that a machine tells surely: marks of the form, blanks, page numbers that count up. */
const SURE = new Set([
  '不可见字符',
  '页码',
  'Markdown 标记',
  'Word 域代码',
  '重复的表头',
  '文件头',
  '个人信息',
]);

function removedItems({ cuts, content, lineOf }: DoubtSource): ProofItem[] {
  const seen = new Set<string>();
  return cuts
    .filter(({ reason }) => reason !== '个人信息')
    .map(({ line, text, reason }, position) => {
      // A running head is asked about once
      const again = seen.has(`${reason} ${text}`);
      seen.add(`${reason} ${text}`);
      const must = !again && !SURE.has(reason);
      return {
        key: `removed ${String(line)} ${String(position)}`,
        title: '删去的一行',
        where: at(line, anchorOfLine(content, line)),
        lines: line > 0 ? ([line, line] as const) : null,
        anchor: null,
        words: text,
        said: `删去：“${text}”，${reason}。`,
        must,
        rank: must ? 6 : 10,
        answers: [
          { label: '同意', done: '删去', row: null, asks: [] },
          {
            label: '是正文，留着',
            done: '留着',
            row: { line, text: lineOf(line), action: 'keep' },
            asks: ['reason'],
          },
        ],
      };
    });
}

function messageItems({ content }: DoubtSource): ProofItem[] {
  return content.messages.map(({ line, text }, position) => ({
    key: `message ${String(position)} ${String(line)}`,
    title: '程序的提示',
    where: at(line, anchorOfLine(content, line)),
    lines: line > 0 ? ([line, line] as const) : null,
    anchor: anchorOfLine(content, line),
    words: '',
    said: text,
    must: true,
    rank: 4,
    answers: [
      { label: '看过，没有错', done: '没有错', row: null, asks: [] },
      { label: '记下，另外处理', done: '另外处理', row: null, asks: [] },
    ],
  }));
}

/** The entry that a line of the source belongs to. */
function anchorOfLine({ clauses }: PlanContent, line: number): string | null {
  return clauses.find(({ lines: [first, last] }) => first <= line && line <= last)?.anchor ?? null;
}
