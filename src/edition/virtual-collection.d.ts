/** The collection that is being built; scripts/site-config.ts puts it there. */
declare module 'virtual:collection' {
  const collection: import('../seed/collection.ts').Collection;
  export default collection;
}
