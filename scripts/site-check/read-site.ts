import { join } from 'node:path';
import { listFiles } from '../../src/offline/list-files.ts';
import { type PageStatements, pageToStatements } from '../statements/page-to-statements.ts';
import { htmlTokens } from './html-tokens.ts';
import { readInTurn } from '../files/read-in-turn.ts';
import type { KeptPageReadings } from './kept-page-readings.ts';
import { type SitePage, readPage } from './read-page.ts';

/** One page: what a check needs to know of it, and what it says by itself. */
export interface PageReading {
  readonly page: SitePage;
  readonly statements: PageStatements;
}

/** All pages of a built site. */
export interface SiteReading {
  readonly pages: Map<string, SitePage>;
  readonly statements: ReadonlyMap<string, PageStatements>;
}

/** What is asked of a page stands in tags with one of these; most tags have none. */
const looked =
  /\s(?:id|href|src|action|poster|data-(?:clause|quote|said|href))(?![\w-])|\sclass="chart"/u;

/** Reads every page once, and of those that are `kept` none; `wordsOf` gives the wordings of a subject. */
export function readSite(
  dist: string,
  wordsOf: (subject: string) => readonly string[],
  kept: KeptPageReadings,
): SiteReading {
  const readNext = readInTurn();
  const pages = new Map<string, SitePage>();
  const statements = new Map<string, PageStatements>();
  for (const path of listFiles(dist).filter((file) => file.endsWith('.html'))) {
    const bytes = readNext(join(dist, path));
    const reading = kept.read(path, bytes, () => {
      const tokens = [...htmlTokens(new TextDecoder().decode(bytes), looked)];
      return { page: readPage(tokens), statements: pageToStatements(path, tokens, wordsOf) };
    });
    pages.set(path, reading.page);
    statements.set(path, reading.statements);
  }
  kept.close();
  return { pages, statements };
}
