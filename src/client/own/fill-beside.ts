import type { Counterpart } from '../../check/beside/guest-to-counterparts.ts';
import { type SilentRow, silencesToRows } from '../../check/beside/silences-to-rows.ts';
import type { HeldPlan } from '../../check/held.ts';
import { groupBy } from '../../reader/group-by.ts';
import { element } from '../element.ts';
import type { Guest } from './draw-checked.ts';
import { drawBesideNote } from './draw-beside.ts';
import { drawSilences } from './draw-silences.ts';
import { slowly } from './slowly.ts';

/** So many documents are laid beside a guest at a time, and so many before a reader asks for more. */
const atATime = 8;
const first = 16;
/** A guest of more entries than this is a book. */
const longest = 2000;

/** Notes of counterparts for the entries that are drawn, whenever they are. */
export interface BesideNotes {
  /** Puts the note of an entry beside it, where there is one. */
  readonly attach: (article: HTMLElement, anchor: string) => void;
  /** What was not found in the guest. */
  readonly silent: readonly SilentRow[];
}

/** Lays the edition beside a guest that is on the page: counterparts as they are found, then what was not found in it. */
export function fillBeside(
  { plans, ask, read, around }: Guest,
  place: { readonly said: HTMLElement; readonly tail: HTMLElement },
  articles: () => Iterable<HTMLElement>,
): BesideNotes {
  const found = new Map<string, Counterpart[]>();
  const topicsOf = new Map(read.clauses.map(({ anchor, topics }) => [anchor, topics]));
  const attach = (article: HTMLElement, anchor: string): void => {
    const own = found.get(anchor);
    if (own === undefined || article.querySelector('.beside[aria-expanded="true"]')) return;
    article.querySelector('.of-beside')?.remove();
    const note = drawBesideNote(article, topicsOf.get(anchor) ?? [], own, plans, ask);
    let margin = article.querySelector('.mg');
    if (margin === null) {
      margin = element('div', { class: 'mg' });
      article.querySelector('.tx')?.after(margin);
    }
    margin.insertBefore(note, margin.querySelector(':scope > p'));
  };
  void fill().catch((error: unknown) => {
    // The text was cleared meanwhile, or another taken up
    if (!place.said.isConnected) return;
    console.error(error);
    place.said.textContent = '对照没有做成；上面的核对不受影响。';
  });
  return { attach, silent: silencesToRows(around) };

  async function fill(): Promise<void> {
    place.said.textContent = '正在与收录的文件对照…';
    place.tail.replaceChildren(...drawSilences(around, plans));
    if (read.clauses.length > longest) {
      place.said.textContent = `本稿有 ${read.clauses.length} 个条目，太长，没有逐条与收录的文件对照；可以分几份再核。`;
      return;
    }
    let at = 0;
    const layUpTo = async (end: number): Promise<void> => {
      while (at < Math.min(end, around.plans.length) && place.said.isConnected) {
        const some = around.plans.slice(at, Math.min(end, at + atATime));
        take((await ask('beside', { plans: some.map(({ id }) => id) })).counterparts);
        at += some.length;
        say(around.plans, at, end);
      }
      if (at >= around.plans.length) return;
      const more = element(
        'button',
        { type: 'button' },
        `再对照 ${Math.min(first, around.plans.length - at)} 份`,
      );
      more.addEventListener('click', () => void layUpTo(at + first));
      place.said.append(' ', more);
    };
    await layUpTo(first);
  }

  function take(some: readonly Counterpart[]): void {
    for (const [anchor, own] of groupBy(some, ({ anchor: of }) => of))
      found.set(
        anchor,
        [...(found.get(anchor) ?? []), ...own].sort((a, b) => b.score - a.score),
      );
    const rest = [...articles()].reverse();
    slowly(() => {
      const article = rest.pop();
      if (article?.isConnected !== true) return false;
      attach(article, article.id.replace(/^own-/u, ''));
      return true;
    });
  }

  function say(all: readonly HeldPlan[], at: number, end: number): void {
    const goesOn = at < Math.min(end, all.length);
    const which =
      at < all.length ? `与本稿最相近的 ${at} 份（共 ${all.length} 份）` : `收录的 ${at} 份文件`;
    const counted = `${read.clauses.length} 个条目里，${found.size} 个在${which}里有写同一件事的条文`;
    place.said.textContent = goesOn
      ? `正在对照，已看 ${at} 份…`
      : `对照：${counted}，见各条旁的“对照”。`;
  }
}
