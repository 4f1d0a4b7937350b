import type { Definition } from '../model/catalogue.ts';
import type { Compared } from './held.ts';
import type { NamedPlace } from './text-to-places.ts';

/** Where something stands in a guest's text: an entry of it, and from where to where in that. */
export interface Stretch {
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A figure of a guest's text, ready to be compared with the edition. */
export interface FigureClaim extends Stretch, Compared {
  readonly type: 'figure';
  readonly place: NamedPlace | null;
  /** The place that the text as a whole is of. */
  readonly own: NamedPlace | null;
  /** The id of the document that the text says it is of. */
  readonly plan: string | null;
  /** Whether the text itself says its time; else it is `year`, where that is known. */
  readonly stated: boolean;
  readonly year: number | null;
  /** What is newly done is counted within one year: the text is of one, or says so. */
  readonly withinYear: boolean;
  /** Nothing stands before its words in its sentence: what governs them may have been left behind (B企业10家 of 新增A企业5家、B企业10家). */
  readonly bare: boolean;
  /** How the thing of its row may be counted. */
  readonly definitions: readonly Definition[];
  /** Where its like are found. */
  readonly keys: readonly string[];
}

/** A quotation of a guest's text; its parts where something was left out of it. */
export interface QuotationClaim extends Stretch {
  readonly type: 'quotation';
  readonly parts: readonly string[];
  /** Documents that it is said to be of; null where the text does not say. */
  readonly plans: readonly string[] | null;
  /** Said to be of a place or document; else it is told of only where it is held. */
  readonly ascribed: boolean;
  /** Of a bound that no figure is of: its words with another one, which alone are looked for; null of quoted words. */
  readonly instead: readonly string[] | null;
}

export type Claim = FigureClaim | QuotationClaim;
