import type { PlanYaml } from '../model/plan.ts';
import type { Places } from '../seed/read-regions.ts';
import type { PlaceNames } from './place-names.ts';

/** What a program takes a field of plan.yaml to be, the words it is taken from, and what is doubtful about it. */
export interface Guess<T> {
  /** Undefined where nothing tells it. */
  readonly value: T | undefined;
  /** The printed words and where they stand: 第3行“台儿庄区人民政府”. */
  readonly evidence: string | null;
  /** A sentence where a person should look; null where the words say it plainly. */
  readonly doubt: string | null;
}

/** Everything that plan.yaml says, and the id of its folder. */
export type PlanFields = PlanYaml & { readonly id: string };

/** A guess for each field. */
export type PlanGuess = { readonly [K in keyof PlanFields]: Guess<PlanFields[K]> };

/** What a person said already, by flags or answers: taken as it is. */
export type Given = { readonly [K in keyof PlanFields]?: PlanFields[K] | undefined };

/** What a guess is made among: the country's places, the plans that are there, and the day. */
export interface Shelf {
  readonly places: Places;
  readonly names: PlaceNames;
  readonly plans: ReadonlyMap<string, PlanYaml>;
  /** Ids of plans that are gone: never given again. */
  readonly gone: ReadonlySet<string>;
  readonly today: string;
}

/** A field that the words say plainly. */
export function plain<T>(value: T, evidence: string | null = null): Guess<T> {
  return { value, evidence, doubt: null };
}

/** A field that a person should look at. */
export function doubtful<T>(
  value: T | undefined,
  evidence: string | null,
  doubt: string,
): Guess<T> {
  return { value, evidence, doubt };
}
