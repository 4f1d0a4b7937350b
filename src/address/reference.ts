/** What a reference names: an entry or figure of a plan. */
export interface Reference {
  readonly plan: string;
  readonly anchor: string;
}

/** `<plan>#<anchor>`, an entry or figure named across plans: refOf({plan: 'x', anchor: 'c3'}) → `x#c3`. */
export function refOf({ plan, anchor }: Reference): string {
  return `${plan}#${anchor}`;
}

/** `x#c3` → plan x, anchor c3; without a # everything is the plan. */
export function parseRef(ref: string): Reference {
  const hash = ref.indexOf('#');
  return hash < 0
    ? { plan: ref, anchor: '' }
    : { plan: ref.slice(0, hash), anchor: ref.slice(hash + 1) };
}

/** The plan of a reference: `x#c3` → x. */
export const planOfRef = (ref: string): string => parseRef(ref).plan;

/** The anchor of a reference: `x#c3` → c3. */
export const anchorOfRef = (ref: string): string => parseRef(ref).anchor;

/** Whether a name is a reference to an entry, and not the id of a topic or plan. */
export const isRef = (name: string): boolean => name.includes('#');
