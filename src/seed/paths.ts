/** Where things stand, relative to the project's folder. */
export const PATHS = {
  plans: 'seeds/plans',
  regions: 'seeds/vocab/regions.yaml',
  bodies: 'seeds/vocab/bodies.yaml',
  ledger: 'seeds/ledger',
  edition: 'seeds/edition.yaml',
  data: 'content/data',
  mdx: 'content/plans',
} as const;
