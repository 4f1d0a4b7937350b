import { planHref } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import type { Answer } from '../../search/query/answer.ts';
import { foundToExcerpt } from '../../search/query/answer-to-hits.ts';
import type { Search } from '../../search/query/create-search.ts';
import { type Found, entryToFound } from '../../search/query/found.ts';
import { foundToLines } from '../../search/query/found-to-lines.ts';
import { givingWay } from '../../search/query/give-way.ts';
import { citation, replacedWord } from '../../words/document.ts';
import { element } from '../element.ts';
import { keepButton } from '../tray/keep-button.ts';
import { type Group, countSuperseded } from './group-found.ts';
import { markedText } from './marked-text.ts';
import { planName } from './siglum.ts';
import type { State } from './url-state.ts';

/** Hits drawn before a line says that the rest can be taken along; a page of more serves nobody. */
const most = 1000;

/** Hits drawn at a time: first about a screen, then ahead of who scrolls. */
const perStep = { first: 10, further: 24 };

/** A collection with so few files of texts is drawn without anybody scrolling. */
const fewFiles = 48;

/** Of a larger one so many files are read ahead. */
const filesAhead = 8;

/** An answer on its way to the list of hits. */
export interface ShownResults {
  readonly groups: readonly Group[];
  readonly answer: Answer;
  readonly state: State;
  readonly search: Pick<Search, 'texts' | 'chunkOf' | 'manifest'>;
  /** True once a newer answer is on its way. */
  readonly isStale: () => boolean;
}

/** A list of hits that is drawn in two goes, so that what matters more can come between. */
export interface ResultList {
  /** Reads the texts of the first hits. */
  readonly loadFirst: () => Promise<void>;
  /** Draws these in place of what stood there. */
  readonly drawFirst: () => Promise<void>;
  /** Draws as many more as come in a few files of texts; the rest waits until a reader scrolls near it. */
  readonly drawAhead: () => Promise<void>;
}

/** The list of an answer's hits in a place of the page. */
export async function resultList(target: HTMLElement, shown: ShownResults): Promise<ResultList> {
  const { groups, search, isStale } = shown;
  const list = hitList(target, shown);
  const { chunks } = await search.manifest();
  const isSmall = chunks.length <= fewFiles;
  const first = isSmall ? most : perStep.first;
  return {
    loadFirst: () => list.load(first),
    drawFirst: () => list.drawNext(first),
    drawAhead: async () => {
      const files = new Set<number>();
      for (let next = list.next(); next !== undefined && !isStale(); next = list.next()) {
        files.add(await search.chunkOf(next));
        if (files.size > filesAhead) break;
        await list.drawNext(perStep.further);
      }
      if (isStale()) return;
      if (list.next() !== undefined) target.append(whenNear(list.drawNext, list.next, isStale));
      const all = groups.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
      if (all > most)
        target.append(
          element(
            'p',
            { class: 'quiet' },
            `这里最多列出 ${most} 条；全部 ${all} 条可以下载，或用筛选缩小范围。`,
          ),
        );
    },
  };
}

/** Hits in order, drawn bit by bit into a list under the head of their document. */
function hitList(target: HTMLElement, { groups, answer, state, search, isStale }: ShownResults) {
  const hits = groups
    .flatMap((group) => group.ordinals.map((ordinal) => ({ group, ordinal })))
    .slice(0, most);
  const superseded = countSuperseded(groups);
  let drawn = 0;
  let last: Group | undefined;
  let list: HTMLElement | undefined;
  let end: Node | null = null;
  const open = (group: Group): HTMLElement => {
    const made = element(state.view === 'lines' ? 'table' : 'ol', { class: state.view });
    if (state.view === 'lines') made.append(...linesHead(answer));
    const section = element('section', { class: 'group' }, groupHead(group), made);
    const begins = group.plan.superseded && last?.plan.superseded !== true;
    target.insertBefore(section, end);
    if (begins && last !== undefined) section.before(supersededLine(superseded));
    last = group;
    return made;
  };
  return {
    /** Number of the entry that is drawn next. */
    next: (): number | undefined => hits[drawn]?.ordinal,
    /** Reads the texts of so many more. */
    load: async (count: number): Promise<void> => {
      await search.texts(hits.slice(drawn, drawn + count).map(({ ordinal }) => ordinal));
    },
    /** Draws so many more, in front of `before`. */
    drawNext: async (count: number, before: Node | null = null): Promise<void> => {
      const some = hits.slice(drawn, drawn + count);
      const entries = await search.texts(some.map(({ ordinal }) => ordinal));
      if (isStale()) return;
      if (drawn === 0) target.replaceChildren();
      end = before;
      drawn += some.length;
      const pause = givingWay();
      for (const [at, entry] of entries.entries()) {
        await pause();
        if (isStale()) return;
        const group = some[at]?.group;
        if (group !== undefined && (list === undefined || group !== last)) list = open(group);
        const found = entryToFound(entry, answer);
        list?.append(state.view === 'lines' ? linesOf(found, state) : hitOf(found, state));
      }
    },
  };
}

/** A line below the hits that draws the next ones as it comes near the window, or when its button is pressed. */
function whenNear(
  drawNext: (count: number, before: Node) => Promise<void>,
  next: () => number | undefined,
  isStale: () => boolean,
): HTMLElement {
  const button = element('button', { type: 'button' }, '继续列出');
  const line = element('p', { class: 'more' }, button);
  const draw = async (): Promise<void> => {
    observer.disconnect();
    try {
      await drawNext(perStep.further, line);
      if (next() === undefined) line.remove();
      else if (!isStale()) observer.observe(line);
    } catch (error) {
      console.error(error);
      button.textContent = '这一段没有读到，再试一次';
    }
  };
  const observer = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) void draw();
    },
    { rootMargin: '1200px 0px' },
  );
  button.addEventListener('click', () => void draw());
  observer.observe(line);
  return line;
}

function supersededLine(count: number): HTMLElement {
  return element('p', { class: 'superseded' }, `另有 ${count} 处在${replacedWord}的文本中：`);
}

function groupHead({ plan, ordinals }: Group): HTMLElement {
  const link = element('a', { href: planHref(plan.id) }, planName(plan));
  return element('h2', {}, link, ' ', element('span', { class: 'count' }, `${ordinals.length} 条`));
}

/** Address of a hit, with the words that its page will mark. */
export function hitHref({ entry }: Found, state: State): string {
  const words = new URLSearchParams({ q: state.q });
  if (state.literal) words.set('literal', '1');
  return `${planHref(entry.plan.id)}?${words.toString()}#${entry.anchor}`;
}

function hitOf(found: Found, state: State): HTMLElement {
  const { entry, ranges } = found;
  const excerpt = foundToExcerpt(found);
  const place = [entry.path, entry.heading].filter((part) => part !== '').join(' › ');
  return element(
    'li',
    { 'data-hit': '', 'data-clause': refOf({ plan: entry.plan.id, anchor: entry.anchor }) },
    element('span', { class: 'number' }, entry.label),
    element(
      'div',
      {},
      element(
        'a',
        { class: 'excerpt', href: hitHref(found, state), 'data-go': '' },
        ...markedText(excerpt.text, excerpt.marks),
      ),
      element(
        'p',
        { class: 'where' },
        place,
        element('span', { class: 'times' }, `${ranges.length} 处`),
        keepFound(found),
      ),
    ),
  );
}

/** A button that keeps an entry in 摘编, with its whole text. */
function keepFound({ entry }: Found): HTMLElement {
  const { plan, anchor, text } = entry;
  const ref = refOf({ plan: plan.id, anchor });
  const cite = citation({ ...plan, status: plan.draft ? 'draft' : 'issued' }, anchor);
  return keepButton(ref, cite, () => ({ ref, text, cite }));
}

/** Longest keyword, in characters, that the middle column makes room for. */
const widest = 14;

/** Columns of fixed widths, so that keywords stand under one another through all documents. */
function linesHead({ query }: Answer): HTMLElement[] {
  const longest = query.all.reduce((most, term) => Math.max(most, term.length), 2);
  const width = Math.min(widest, longest) + 1;
  const column = (name: string, style = ''): HTMLElement =>
    element('col', { class: name, ...(style === '' ? {} : { style }) });
  const heads = ['编号', '前文', '词', '后文'].map((name) =>
    element('th', { scope: 'col' }, element('span', { class: 'sr' }, name)),
  );
  return [
    element(
      'colgroup',
      {},
      column('number'),
      column('left'),
      column('word', `width: ${width}em`),
      column('right'),
    ),
    element('thead', {}, element('tr', {}, ...heads)),
  ];
}

/** Keyword in context: a line for each hit, an entry's lines together. */
function linesOf(found: Found, state: State): HTMLElement {
  const { entry } = found;
  const rows = foundToLines(found).map(({ left, word, right }, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, at === 0 ? entry.label : ''),
      element('td', { class: 'left' }, element('bdi', {}, left)),
      element(
        'td',
        { class: 'word' },
        element('a', { href: hitHref(found, state), 'data-go': '' }, element('mark', {}, word)),
      ),
      element('td', { class: 'right' }, right),
    ),
  );
  return element(
    'tbody',
    { 'data-hit': '', 'data-clause': refOf({ plan: entry.plan.id, anchor: entry.anchor }) },
    ...rows,
  );
}
