import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ClauseRecord } from '../../src/model/clause.ts';
import { PlanRecord } from '../../src/model/plan.ts';
import { checkEntries } from '../site-check/check-entries.ts';
import { checkLinks } from '../site-check/check-links.ts';
import { htmlTokens } from '../site-check/html-tokens.ts';
import { type SitePage, readPage } from '../site-check/read-page.ts';
import { listFiles } from '../../src/offline/list-files.ts';
import { ZIP } from '../../src/offline/seal-edition.ts';

/** Pages that are finished after the others were read. */
const late = ['statements.html', 'check.html'];

/**
 * Checks every link, id and entry of a built site, whose pages were read before but for those finished since, and the
 * links of the offline copy among its own files, by its check.html; `allowed` are addresses outside that its publisher
 * names. Throws with the first problems where there are any. Returns the number of links.
 */
export function checkSite(
  dist: string,
  reading: ReadonlyMap<string, SitePage>,
  copy: Uint8Array,
  allowed: readonly string[] = [],
): number {
  const files = new Set(listFiles(dist));
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = new Map(reading);
  for (const page of late) pages.set(page, readPage(htmlTokens(read(page))));
  const plans = z.array(PlanRecord).parse(JSON.parse(read('data/plans.json')));
  const clauses = readRecords(read, 'data', 'clauses.json') as ClauseRecord[];
  const outside = new Set([...outsideAddresses(plans, pages), ...allowed]);
  // In the copy offline/ is absent and check.html its own; all else is the same.
  const inside = new Set([...files].filter((file) => !file.startsWith('offline/')));
  const own = new Map([
    ...[...pages].filter(([, { links }]) =>
      [...links.keys()].some((to) => to.includes('offline/')),
    ),
    ['check.html', readPage(htmlTokens(new TextDecoder().decode(copy)))] as const,
  ]);
  const problems = [
    ...checkLinks(pages, files, outside),
    ...checkEntries(pages, clauses),
    ...checkLinks(pages, inside, outside, own).map((problem) => `${ZIP}: ${problem}`),
  ];
  if (problems.length > 0) {
    const rest = problems.length > 30 ? `\n… and ${problems.length - 30} more` : '';
    throw new Error(`${problems.length} problems:\n${problems.slice(0, 30).join('\n')}${rest}`);
  }
  return [...pages.values()].reduce((sum, page) => sum + page.linked, 0);
}

/** The records of a file of data/, or of the parts that it lists. */
function readRecords(read: (file: string) => string, folder: string, name: string): unknown[] {
  const whole = JSON.parse(read(`${folder}/${name}`)) as unknown[] | { parts: string[] };
  if (Array.isArray(whole)) return whole;
  return whole.parts.flatMap((part) => readRecords(read, folder, part));
}

/** Addresses outside that pages may name: those of sources, and the site's own public ones. */
function outsideAddresses(plans: PlanRecord[], pages: Map<string, SitePage>): Set<string> {
  const sources = plans.flatMap((plan) => plan.source.url ?? []);
  const site = process.env['SITE_URL']?.replace(/\/+$/u, '');
  const own =
    site === undefined ? [] : [`${site}/`, ...[...pages.keys()].map((page) => `${site}/${page}`)];
  return new Set([...sources, ...own]);
}
