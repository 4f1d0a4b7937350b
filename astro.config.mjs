import { siteConfig } from './scripts/site-config.ts';
import { folderToCollection } from './src/seed/collection.ts';

// Read where Astro is called by itself (checks, an editor); the commands hand over the collection they are given.
export default siteConfig(folderToCollection());
