import type { PlanRecord } from '../model/plan.ts';
import { clausesText } from '../words/document.ts';
import { bodyCounts, sayBodies } from './body-counts.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { placeSentences } from './place-sentences.ts';
import type { RegionPlans } from './region-plans.ts';
import type { RegionPage } from './region-to-page.ts';

/** The head of a place's page: what is held, and what stands below. */
export interface RegionHead {
  readonly documents: readonly {
    readonly plan: PlanRecord;
    readonly clauses: string;
    readonly targets: number;
  }[];
  /** 收录 2 份文件, 139 个条目, 109 个数, 41 个责任单位. */
  readonly summary: readonly string[];
  readonly bodies: string;
  /** What stands on the page, in its order. */
  readonly contents: readonly { readonly id: string; readonly name: string }[];
}

/** A place → the head of its page; `counts` are of replaced documents too. */
export function regionToHead(
  edition: IndexedEdition,
  counts: IndexedEdition['counts'],
  { region, plans, above }: RegionPlans,
  { years, shared, pairs }: Pick<RegionPage, 'years' | 'shared' | 'pairs'>,
): RegionHead {
  const documents = plans.map((plan) => {
    const count = counts.get(plan.id);
    return { plan, clauses: count ? clausesText(count) : '', targets: count?.targets ?? 0 };
  });
  const sum = (key: 'entries' | 'targets'): number =>
    plans.reduce((total, { id }) => total + (counts.get(id)?.[key] ?? 0), 0);
  const bodies = sayBodies(bodyCounts(edition, region.code));
  const contents = [
    { id: 'documents', name: '文件', shown: plans.length > 0 },
    { id: 'years', name: '历年的数', shown: years.rows.length > 0 },
    { id: 'bodies', name: '责任单位', shown: bodies !== '' },
    ...pairs.map(({ from, to }) => ({
      id: `follow-${to.id}`,
      name: `${from.shortTitle}与${to.shortTitle}`,
      shown: true,
    })),
    {
      id: 'city',
      name: '上级文件里的句子',
      shown: placeSentences(edition, region.code).length > 0,
    },
    { id: 'lanes', name: `与${above?.region.name ?? ''}并看`, shown: shared.length > 0 },
  ];
  return {
    documents,
    summary: [
      `收录 ${plans.length} 份文件`,
      `${sum('entries')} 个条目`,
      `${sum('targets')} 个数`,
      bodies,
    ].filter((part) => part !== ''),
    bodies,
    contents: contents.filter(({ shown }) => shown).map(({ id, name }) => ({ id, name })),
  };
}
