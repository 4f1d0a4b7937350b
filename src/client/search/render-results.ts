import { planHref } from '../../address/href.ts';
import type { Answer } from '../../search/query/answer.ts';
import type { Search } from '../../search/query/create-search.ts';
import { entryToFound } from '../../search/query/found.ts';
import { givingWay } from '../../search/query/give-way.ts';
import { replacedWord } from '../../words/document.ts';
import { element } from '../element.ts';
import { hitOf } from './draw-hit.ts';
import { linesHead, linesOf } from './draw-lines.ts';
import { type Group, countSuperseded } from './group-found.ts';
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
  const filesDrawn = chunks.length <= fewFiles ? Infinity : filesAhead;
  return {
    loadFirst: () => list.load(perStep.first),
    drawFirst: () => list.drawNext(perStep.first),
    drawAhead: async () => {
      const files = new Set<number>();
      for (let next = list.next(); next !== undefined && !isStale(); next = list.next()) {
        files.add(await search.chunkOf(next));
        if (files.size > filesDrawn) break;
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
