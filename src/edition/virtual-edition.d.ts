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
    ) => Promise<Uint8Array>;
  } | null;
}
