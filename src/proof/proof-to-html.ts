import type { ElementContent } from 'hast';
import { sayAnchor } from '../address/say-anchor.ts';
import { elementToHtml } from '../element/element-to-html.ts';
import { h } from '../element/h.ts';
import type { PlanContent } from '../model/plan-content.ts';
import { StatementKind } from '../model/statement.ts';
import type { PageBox } from './page-words.ts';
import type { ProofItem } from './proof.ts';
import type { SiteSentence } from './site-sentences.ts';
import { statementKindName } from '../words/statement.ts';

/** All that a proof page shows. */
export interface ProofPage {
  readonly content: PlanContent;
  readonly original: { readonly name: string; readonly sha256: string };
  readonly source: string;
  readonly reading: string;
  readonly place: string;
  readonly items: readonly ProofItem[];
  readonly sentences: readonly SiteSentence[];
  readonly changes: readonly string[];
  /** The command that takes the saved file over. */
  readonly accept: string;
  /** The lines of the source; `gone` where nothing of one is in an entry. */
  readonly lines: readonly {
    readonly number: number;
    readonly text: string;
    readonly gone: boolean;
  }[];
  /** Pictures of the pages of a PDF; none for other forms. */
  readonly pictures: readonly string[];
  /** Where an item's words stand on the pages, by its key. */
  readonly boxes: ReadonlyMap<string, readonly PageBox[]>;
  readonly style: string;
  readonly script: string;
}

/** So many sentences of a kind are open; the rest are in a fold. */
const OPEN = 8;

/** ① … ⑳, then plain numbers. */
const sign = (number: number): string =>
  number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${String(number)})`;

/** A proof page as one file that needs no other. */
export function proofToHtml(page: ProofPage): string {
  const { content, items } = page;
  const { plan } = content;
  const must = items.filter((item) => item.must);
  const numberOf = new Map(must.map((item, at) => [item.key, at + 1]));
  const counts = `读出 ${String(content.clauses.length)} 个条目、${String(content.targets.length)} 个数字、${String(content.tables.length)} 张表；删去 ${String(content.removed.length)} 处`;
  const facts = {
    plan: plan.id,
    title: plan.title,
    source: page.source,
    reading: page.reading,
    items: items.map(({ key, must: isMust, answers, fields }) => ({
      key,
      must: isMust,
      answers,
      fields,
    })),
  };
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";
  const json = JSON.stringify(facts).replace(/</gu, '\\u003c');
  const body = [
    h('div', { class: 'bar' }, h('b', {}, '发布前校核'), h('span', {}, '本页可离线打开，不上传')),
    h(
      'header',
      {},
      h(
        'div',
        {},
        h('p', { class: 'lab' }, `${page.place} · 待发布`),
        h('h1', {}, plan.title),
        h(
          'p',
          { class: 'lab' },
          `原件 ${page.original.name}${page.pictures.length > 0 ? `，${String(page.pictures.length)} 页` : ''}，SHA-256 ${page.original.sha256}`,
        ),
        h('p', { class: 'lab' }, counts),
      ),
      h(
        'p',
        { class: 'do' },
        h('button', { type: 'button', 'data-print': '' }, '打印校核单'),
        h('button', { type: 'button', 'data-save': '', class: 'solid' }, '保存校核文件'),
      ),
    ),
    h(
      'div',
      { class: 'cols' },
      mustList(must, items.length - must.length),
      originalColumn(page, must, numberOf),
      readColumn(page, numberOf),
    ),
    signing(page),
    sheet(page, must),
    h('script', { type: 'application/json', id: 'facts' }, json),
  ];
  const html = body.map((node) => elementToHtml(node)).join('\n');
  const title = elementToHtml(h('title', {}, `校核：${plan.title}`));
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${title}<style>${page.style}</style></head><body><main>
${html}
</main><script>${page.script.replace(/<\/script/giu, '<\\/script')}</script></body></html>
`;
}

/** 存疑的数字 18个: short words tell one from the next; people's names and numbers stand in their card alone. */
function titleWithWords({ key, title, words }: ProofItem): string {
  return words === '' || words.length > 12 || key.startsWith('personal ')
    ? title
    : `${title} ${words}`;
}

function mustList(must: readonly ProofItem[], rest: number): ElementContent {
  return h(
    'nav',
    { class: 'must' },
    h(
      'h2',
      {},
      '必看 ',
      h('b', {}, String(must.length)),
      ' 处，已看 ',
      h('b', { 'data-seen': '' }, '0'),
      ' 处',
    ),
    h(
      'ol',
      {},
      ...must.map((item, at) =>
        h(
          'li',
          { 'data-go': item.key },
          h(
            'a',
            { href: `#item-${String(at + 1)}` },
            h('span', { class: 'num' }, sign(at + 1)),
            h('span', {}, titleWithWords(item), h('small', {}, item.where)),
          ),
        ),
      ),
    ),
    h('p', {}, h('button', { type: 'button', 'data-next': '' }, '下一处 ↓')),
    h(
      'p',
      { class: 'lab' },
      `其余 ${String(rest)} 处把握较大，`,
      h('button', { type: 'button', class: 'plain', 'data-rest': '' }, '也列出来'),
    ),
  );
}

function originalColumn(
  page: ProofPage,
  must: readonly ProofItem[],
  numberOf: ReadonlyMap<string, number>,
): ElementContent {
  const drawn = page.pictures.map((picture, at) => {
    const number = at + 1;
    const marks = must.flatMap((item) =>
      (page.boxes.get(item.key) ?? [])
        .filter((box) => box.page === number)
        .map((box, line) =>
          h(
            'a',
            {
              class: 'box',
              href: `#item-${String(numberOf.get(item.key) ?? 0)}`,
              'data-of': item.key,
              style: `left:${percent(box.left)};top:${percent(box.top)};width:${percent(box.width)};height:${percent(box.height)}`,
              'aria-label': item.title,
            },
            line === 0 && h('i', {}, sign(numberOf.get(item.key) ?? 0)),
          ),
        ),
    );
    return h(
      'figure',
      { class: 'page', id: `page-${String(number)}` },
      h('figcaption', {}, `原件第${String(number)}页`),
      h(
        'div',
        {},
        h('img', { src: picture, alt: `原件第${String(number)}页`, loading: 'lazy' }),
        ...marks,
      ),
    );
  });
  return h(
    'section',
    { class: 'og' },
    h('h2', {}, '原件'),
    ...(drawn.length > 0
      ? [
          ...drawn,
          h('details', {}, h('summary', {}, '逐行的文字'), sourceLines(page, must, numberOf)),
        ]
      : [sourceLines(page, must, numberOf)]),
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function sourceLines(
  { lines }: ProofPage,
  must: readonly ProofItem[],
  numberOf: ReadonlyMap<string, number>,
): ElementContent {
  const byLine = Map.groupBy(must, (item) => item.lines?.[0] ?? 0);
  return h(
    'div',
    { class: 'lines' },
    ...lines.map(({ number, text, gone }) =>
      h(
        'p',
        { id: `line-${String(number)}`, class: gone ? 'gone' : null },
        h('i', {}, String(number)),
        h('span', {}, text),
        ...(byLine.get(number) ?? []).map((item) =>
          h(
            'a',
            { class: 'num', href: `#item-${String(numberOf.get(item.key) ?? 0)}` },
            sign(numberOf.get(item.key) ?? 0),
          ),
        ),
      ),
    ),
  );
}

function readColumn(page: ProofPage, numberOf: ReadonlyMap<string, number>): ElementContent {
  const { content, items } = page;
  const byAnchor = Map.groupBy(items, ({ anchor }) => anchor ?? '');
  const card = (item: ProofItem): ElementContent => itemCard(item, numberOf.get(item.key) ?? null);
  const loose = byAnchor.get('') ?? [];
  return h(
    'section',
    { class: 'rd' },
    h(
      'h2',
      {},
      '网站将自动写出的句子 ',
      h('span', { class: 'lab' }, `共 ${String(page.sentences.length)} 句`),
    ),
    ...StatementKind.options.flatMap((kind) => sentenceList(page, kind)),
    h('h2', {}, '读作'),
    ...loose.map(card),
    ...content.clauses.map(({ anchor, lines, text }) =>
      h(
        'div',
        { class: 'it', id: `entry-${anchor}` },
        h(
          'p',
          { class: 'lab' },
          h(
            'a',
            { href: `#line-${String(lines[0])}` },
            lines[0] === lines[1]
              ? `第${String(lines[0])}行`
              : `第${String(lines[0])}—${String(lines[1])}行`,
          ),
          ` ${anchor} ${sayAnchor(anchor)}`,
        ),
        h('p', { class: 'text' }, ...markFigures(content, anchor, text)),
        ...(byAnchor.get(anchor) ?? []).map(card),
      ),
    ),
  );
}

/** An entry's text with its figures underlined. */
function markFigures(
  { targets }: PlanContent,
  anchor: string,
  text: string,
): (ElementContent | string)[] {
  const ranges = targets
    .filter(({ clause }) => clause === anchor)
    .map(({ figure }) => figure)
    .sort((a, b) => a[0] - b[0]);
  const parts: (ElementContent | string)[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start < from) continue;
    parts.push(text.slice(from, start), h('span', { class: 'fig' }, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

function itemCard(item: ProofItem, number: number | null): ElementContent {
  return h(
    'div',
    {
      class: 'q',
      id: number === null ? null : `item-${String(number)}`,
      'data-item': item.key,
      'data-must': number === null ? null : String(number),
      // Where a label can be filed the card is open, though it need not be looked at
      'data-open': item.answers.some(({ row }) => row !== null && 'indicator' in row) ? '' : null,
    },
    h(
      'p',
      {},
      number !== null && h('span', { class: 'num' }, sign(number)),
      ` ${item.said} `,
      h('span', { class: 'lab' }, item.where),
    ),
    h('div', { class: 'answers' }),
  );
}

function sentenceList(page: ProofPage, kind: SiteSentence['kind']): ElementContent[] {
  const own = page.sentences.filter((sentence) => sentence.kind === kind);
  if (own.length === 0) return [];
  const line = ({ words, looked, subject }: SiteSentence): ElementContent =>
    h(
      'p',
      { class: 'said', 'data-subject': subject },
      words,
      looked.length > 0 && h('small', {}, `查过：${looked.join('、')}`),
    );
  return [
    h('h3', {}, `${statementKindName(kind)} ${String(own.length)} 句`),
    ...own.slice(0, OPEN).map(line),
    ...(own.length > OPEN
      ? [
          h(
            'details',
            {},
            h('summary', {}, `另外 ${String(own.length - OPEN)} 句`),
            ...own.slice(OPEN).map(line),
          ),
        ]
      : []),
  ];
}

const roles = ['初校', '复校', '签发'] as const;

function signing(page: ProofPage): ElementContent {
  return h(
    'section',
    { class: 'foot' },
    h('h2', {}, '校核单'),
    h('p', { class: 'chg' }, '发布后网站上：', ...page.changes.map((change) => h('b', {}, change))),
    h(
      'div',
      { class: 'sg' },
      ...roles.map((role) =>
        h(
          'div',
          {},
          h('b', {}, role),
          h('label', {}, '姓名', h('input', { 'data-name': role, autocomplete: 'off' })),
          h('label', {}, '日期', h('input', { 'data-date': role, type: 'date' })),
        ),
      ),
    ),
    h('p', { class: 'lab', 'data-state': '', role: 'status' }),
    h(
      'p',
      { class: 'lab' },
      `校核文件存下后，在收录文件的文件夹里运行 ${page.accept}；采用前再列一次网站上的变化。姓名和日期只存进校核文件，不上网站。`,
    ),
  );
}

function sheet(page: ProofPage, must: readonly ProofItem[]): ElementContent {
  const { content, original } = page;
  const row = (...cells: (ElementContent | string)[]): ElementContent =>
    h('tr', {}, ...cells.map((cell) => h('td', {}, cell)));
  const first = page.sentences.slice(0, 12);
  return h(
    'section',
    { class: 'sheet' },
    h('h2', {}, '校\u3000核\u3000单'),
    h('p', {}, content.plan.title),
    h(
      'table',
      {},
      row(
        '原件',
        `${original.name}${page.pictures.length > 0 ? `，${String(page.pictures.length)} 页` : ''}`,
      ),
      row('校验值', `SHA-256 ${original.sha256}`),
      row(
        '读出',
        `${String(content.clauses.length)} 个条目、${String(content.targets.length)} 个数字、${String(content.tables.length)} 张表；删去 ${String(content.removed.length)} 处`,
      ),
    ),
    h(
      'table',
      {},
      h('caption', {}, `必看 ${String(must.length)} 处`),
      h(
        'thead',
        {},
        h('tr', {}, ...['序', '原件位置', '读作', '处理'].map((head) => h('th', {}, head))),
      ),
      h(
        'tbody',
        {},
        ...must.map((item, at) =>
          h(
            'tr',
            {},
            h('td', {}, sign(at + 1)),
            h('td', {}, item.where),
            h(
              'td',
              {},
              item.key.startsWith('personal ') ? `${item.title}，不在纸上写出` : item.said,
            ),
            h('td', { 'data-done': item.key }),
          ),
        ),
      ),
    ),
    h(
      'table',
      {},
      h(
        'caption',
        {},
        `网站将自动写出的句子，共 ${String(page.sentences.length)} 句（列前 ${String(first.length)} 句，余见校核页）`,
      ),
      ...first.map(({ words, subject }) =>
        row(words, h('span', { 'data-say': subject ?? '' }, '☑ 照写 □ 不写')),
      ),
    ),
    h(
      'table',
      { class: 'sign' },
      h('tr', {}, h('th', {}), ...roles.map((role) => h('th', {}, role))),
      h('tr', {}, h('td', {}, '姓名'), ...roles.map((role) => h('td', { 'data-name-of': role }))),
      h('tr', {}, h('td', {}, '日期'), ...roles.map((role) => h('td', { 'data-date-of': role }))),
    ),
  );
}
