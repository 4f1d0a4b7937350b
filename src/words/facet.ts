/** What a search is narrowed by, of whole documents and of entries; each name of the interface with those that other programs may use. */
const planFacets = {
  文件: ['plan'],
  地区: ['region'],
  文种: ['kind'],
  年份: ['year'],
  状态: ['status'],
};
const entryFacets = { 主题: ['topic', 'topics'], 责任单位: ['body', 'bodies'] };

export type PlanFacet = keyof typeof planFacets;
export type EntryFacet = keyof typeof entryFacets;
export type Facet = PlanFacet | EntryFacet;

const names: Readonly<Record<Facet, readonly string[]>> = { ...planFacets, ...entryFacets };

/** Facets in the order in which a page lists them. */
export const facets = Object.keys(names) as readonly Facet[];

/** A facet by any of its names: kind → 文种. */
export function nameToFacet(name: string): Facet | undefined {
  return facets.find((one) => one === name || names[one].includes(name.toLowerCase()));
}

/** The name that a facet has in addresses: 文种 → kind. */
export function facetParameter(facet: Facet): string {
  return names[facet][0] ?? facet;
}

/** Whether a facet is about entries or about whole documents. */
export function isEntryFacet(facet: Facet): facet is EntryFacet {
  return facet in entryFacets;
}

/** Where in an entry words are looked for: everywhere, outside the named bodies, among them. */
export const scopes = ['全部', '正文', '责任单位'] as const;
export type Scope = (typeof scopes)[number];
