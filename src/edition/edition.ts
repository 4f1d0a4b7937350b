import type { MovedPage } from './moved-pages.ts';
import type { Promises } from '../mention/document-to-promises.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseRecord, InnerItem } from '../model/clause.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { Message, RemovedRecord } from '../model/message.ts';
import type { Imprint, Publication } from '../model/publication.ts';
import type { PlanKind, PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import type { Indicator, TargetRecord, Unread } from '../model/target.ts';
import type { Body, BodyKind, Match, Topic } from '../model/vocabulary.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import type { NamedProject } from '../model/project.ts';
import type { NotedTerm } from './terms-of.ts';

/** Everything the site publishes; pages, exports, search and the offline edition read nothing else. */
export interface Edition {
  /** Day of the edition, `YYYY-MM-DD`, or 未注明. */
  date: string;
  /** Who publishes it and how it speaks of itself. */
  publication: Publication;
  /** What everything that leaves the site says of itself. */
  imprint: Imprint;
  /** Public address of the site without a slash at its end, null where none is given. */
  siteUrl: string | null;
  /** In the order of the bibliography: region code, then kind, then first year, then id. */
  plans: PlanRecord[];
  /** All entries in reading order, plan by plan. */
  clauses: ClauseRecord[];
  items: (InnerItem & { plan: string })[];
  targets: TargetRecord[];
  /** Whether the tables of all figures are one file each, data/targets.csv and .xlsx, not one a province. */
  wholeTable: boolean;
  unread: Unread[];
  /** Those that some figure belongs to, in the order of the catalogue. */
  indicators: Indicator[];
  catalogue: Catalogue;
  topics: Topic[];
  /** Topics of each entry with the sentences that speak of them, by its reference. */
  spoken: ReadonlyMap<string, readonly SpokenTopic[]>;
  /** Terms with their notes, by the entry in which a document first uses them. */
  terms: ReadonlyMap<string, readonly NotedTerm[]>;
  /** Documents that hold tables. */
  tabled: ReadonlySet<string>;
  bodies: Body[];
  bodyKinds: BodyKind[];
  /** Plans whose duties are not in the published text, and what is known about that; kept by hand. */
  silent: { plan: string; text: string }[];
  /** Projects that clauses name without a figure, in reading order. */
  projects: NamedProject[];
  /** Published anchors that an entry or figure had before, by its reference of today: `p#c12` → [`c11`]. */
  formerAnchors: Map<string, string[]>;
  /** Published anchors whose text is gone, each with the reason. */
  retiredAnchors: { plan: string; anchor: string; reason: string }[];
  /** Plans that are gone, with the page that says so at their address. */
  withdrawn: WithdrawnPlan[];
  /** Addresses of ids that a vocabulary renamed, split or merged. */
  moved: MovedPage[];
  /** Counterparts by plan id. */
  matches: Map<string, Match[]>;
  /** The wordings that are looked for of every topic and indicator. */
  subjects: SubjectWords[];
  /** Everyday words that lead to a topic (看病), by its id. */
  everyday: Map<string, string[]>;
  /** Silences that people do not let the site say, as `<plan> <subject>`, each with the reason. */
  unsaid: Map<string, string>;
  /** What each document says of every subject, by plan id. */
  mentions: Map<string, Mention[]>;
  /** What is promised without a numeral, by plan and subject. */
  promises: Promises;
  /** Documents of one place that follow one another, laid side by side. */
  followUps: FollowUp[];
  removed: RemovedRecord[];
  messages: (Message & { plan: string })[];
  regions: RegionEntry[];
  /** Plans of the collection that could not be read and are left out of this build, with a line a fault. */
  leftOut: { plan: string; faults: readonly string[] }[];
  /** Documents that belong to the set and are not in it, kept by hand. */
  missing: MissingRecord[];
}

/** A plan that was withdrawn, with every anchor it ever had; `to` where it lives on under another id. */
export interface WithdrawnPlan {
  plan: string;
  title: string;
  date: string;
  why: string;
  to: string | null;
  /** Pages and files that went with it. */
  pages: string[];
  anchors: string[];
}

/** A document that is not in the set; with kind and period tables of its place name it as not held. */
export interface MissingRecord {
  title: string;
  region: string | null;
  why: string;
  kind?: PlanKind | undefined;
  period?: { start: number; end: number } | undefined;
}
