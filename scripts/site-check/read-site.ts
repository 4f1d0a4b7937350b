import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/offline/list-files.ts';
import { type PageStatements, pageToStatements } from '../statements/page-to-statements.ts';
import { htmlTokens } from './html-tokens.ts';
import { type SitePage, readPage } from './read-page.ts';

/** All pages of a built site: what a check needs to know of each, and what it says by itself. */
export interface SiteReading {
  readonly pages: Map<string, SitePage>;
  readonly statements: ReadonlyMap<string, PageStatements>;
}

/** Reads every page once; `wordsOf` gives the wordings of a subject. */
export function readSite(
  dist: string,
  wordsOf: (subject: string) => readonly string[],
): SiteReading {
  const pages = new Map<string, SitePage>();
  const statements = new Map<string, PageStatements>();
  for (const path of listFiles(dist).filter((file) => file.endsWith('.html'))) {
    const tokens = [...htmlTokens(readFileSync(join(dist, path), 'utf8'))];
    pages.set(path, readPage(tokens));
    statements.set(path, pageToStatements(path, tokens, wordsOf));
  }
  return { pages, statements };
}
