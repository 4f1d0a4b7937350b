import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';

/** What checking needs of a document of the edition. */
export interface HeldPlan {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly docNumber: string | null;
  readonly kind: PlanRecord['kind'];
  readonly draft: boolean;
  readonly period: PlanRecord['period'];
  readonly place: { readonly code: string; readonly name: string };
  /** A later edition is held too. */
  readonly replaced: boolean;
}

/** What is compared of a figure, in a guest's text and in the edition. */
export type Compared = Pick<
  TargetRecord,
  | 'quote'
  | 'label'
  | 'indicator'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'op'
  | 'kind'
  | 'period'
  | 'until'
  | 'status'
  | 'certainty'
  | 'scope'
  | 'comparable'
> & { readonly baseYear: string | null; readonly core: string };

/** A figure of the edition as checking knows it. */
export interface HeldFigure extends Compared {
  readonly id: string;
  readonly clause: string;
  readonly plan: HeldPlan;
  /** Places that its sentence names, its own document's place aside. */
  readonly names: readonly string[];
}

/** What is read first: the documents, how many parts the figures stand in, the places that a text may name. */
export interface CheckManifest {
  readonly plans: readonly HeldPlan[];
  readonly parts: number;
  /** Names of places of the country that are not in the edition. */
  readonly elsewhere: readonly string[];
}

/** As much of a plan as checking needs. */
export function planToHeld(plan: PlanRecord, all: readonly PlanRecord[]): HeldPlan {
  const { id, title, shortTitle, docNumber, kind, status, period, region } = plan;
  return {
    id,
    title,
    shortTitle,
    docNumber,
    kind,
    draft: status === 'draft',
    period,
    place: { code: region.code, name: region.name },
    replaced: all.some(({ supersedes }) => supersedes === id),
  };
}

/** The part that holds a matter, of so many: the same in the build and in the browser (FNV-1a). */
export function keyToPart(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % parts;
}
