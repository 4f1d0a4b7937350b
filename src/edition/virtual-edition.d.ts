/** The edition of the collection that is being built, read once; scripts/site-config.ts puts it there. */
declare module 'virtual:edition' {
  const edition: import('./indexed-edition.ts').IndexedEdition;
  export default edition;
  /** The same without what a later edition replaced: what is compared, drawn and counted. */
  export const current: typeof edition;
  /** The pages of the last build; null where every page is made when it is asked for. */
  export const keptPages: {
    page: (
      path: string,
      props: unknown,
      make: () => Promise<Uint8Array>,
    ) => Promise<Uint8Array | null>;
  } | null;
}

/** The texts of the plans by their ids, as MDX that Astro renders; scripts/pages/plan-texts.ts puts them there. */
declare module 'virtual:texts' {
  const texts: Readonly<
    Record<
      string,
      {
        readonly hash: string;
        /** Null where the plan's page is kept from the last build. */
        readonly load:
          | (() => Promise<{
              default: import('astro/runtime/server/index.js').AstroComponentFactory;
            }>)
          | null;
      }
    >
  >;
  export default texts;
}
