import type { PlanYaml } from '../model/plan.ts';
import { foldText } from '../text/fold-text.ts';
import { type Guess, plain } from './guess.ts';

/** What tells editions of one document. */
export interface About {
  readonly title: string;
  readonly kind: PlanYaml['kind'];
  readonly status: PlanYaml['status'];
  readonly region: string;
  readonly period: PlanYaml['period'] | null;
}

/** The draft of the same title, place and years that an issued text takes the place of. */
export function findPredecessor(
  about: About,
  id: string | null,
  plans: ReadonlyMap<string, PlanYaml>,
): Guess<string | null> {
  if (about.status === 'draft') return plain<string | null>(null);
  const draft = [...plans].find(
    ([other, yaml]) => other !== id && yaml.status === 'draft' && isSameDocument(about, yaml),
  );
  if (draft === undefined) return plain<string | null>(null);
  return plain<string | null>(draft[0], `已有的征求意见稿“${draft[1].title}”`);
}

/** Whether two texts are the same document, be one of them its draft; reports of all years have one title. */
export function isSameDocument(one: About, other: About): boolean {
  return (
    one.region === other.region &&
    one.period?.start === other.period?.start &&
    one.period?.end === other.period?.end &&
    titleKey(one.title) === titleKey(other.title)
  );
}

/** A title without its mark as a draft, without the notice round it, blanks and dashes folded. */
export function titleKey(title: string): string {
  const named = /关于印发《(.+)》的通知/u.exec(title)?.[1] ?? title;
  return foldText(named)
    .replace(/[（(][^（()）]*(?:征求意见稿|讨论稿|送审稿|审议稿|公示稿|草案)[^（()）]*[）)]/gu, '')
    .replace(/[（()）]/gu, '');
}
