import type { HeldPlan } from '../held.ts';
import type { HeldSubject } from './held-subjects.ts';

/** A matter that was not found, with the documents that write of it. */
export type SilentSubject = Omit<HeldSubject, 'plans'> & { readonly plans: readonly HeldPlan[] };

/** What was looked for in a guest's text and not found. */
export interface Silences {
  /** Documents that were looked at, how many of them make most, and whether they are those of the guest's kind. */
  readonly among: readonly HeldPlan[];
  readonly most: number;
  readonly ofKind: boolean;
  /** Matters that most of them write of, and how many of these stand in the guest. */
  readonly subjects: readonly SilentSubject[];
  readonly found: number;
}

/** A matter is one of most documents where so many of a hundred write of it. */
const mostOf = 80;
/** So many documents of the guest's own kind are enough to look at these alone. */
const enough = 5;

/** The matters that most documents of the guest's kind (of all, where these are few) write of and the guest does not. */
export function subjectsToSilences(
  subjects: readonly HeldSubject[],
  plans: readonly HeldPlan[],
  kind: HeldPlan['kind'],
  found: ReadonlySet<string>,
): Silences {
  const valid = plans.filter(({ replaced }) => !replaced);
  const alike = valid.filter((plan) => plan.kind === kind);
  const ofKind = alike.length >= enough;
  const among = ofKind ? alike : valid;
  const most = Math.ceil((among.length * mostOf) / 100);
  const wanted = new Set(among);
  const usual = subjects
    .map((subject): SilentSubject => ({
      ...subject,
      plans: subject.plans.flatMap((at) => plans[at] ?? []).filter((plan) => wanted.has(plan)),
    }))
    .filter((subject) => subject.plans.length >= most);
  const silent = usual.filter(({ words }) => !words.some((word) => found.has(word)));
  const topics = new Set(silent.map(({ subject }) => subject));
  return {
    among,
    most,
    ofKind,
    found: usual.length - silent.length,
    subjects: silent
      .filter(({ topic }) => topic === null || !topics.has(topic))
      .sort((a, b) => b.plans.length - a.plans.length),
  };
}
