import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { ClauseRecord } from '../../src/model/clause.ts';
import { PlanRecord } from '../../src/model/plan.ts';
import { checkEntries } from '../site-check/check-entries.ts';
import { checkLinks } from '../site-check/check-links.ts';
import { type SitePage, readPage } from '../site-check/read-page.ts';
import { listFiles } from '../../src/offline/list-files.ts';

const zip = 'offline/plan-concordance.zip';

/**
 * Checks every link, id and entry of a built site, and the links of the offline copy among its own files;
 * `allowed` are addresses outside that its publisher names. Throws with the first problems where there are any. Returns the number of links.
 */
export function checkSite(dist: string, allowed: readonly string[] = []): number {
  const files = listFiles(dist);
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(read(file))]),
  );
  const plans = z.array(PlanRecord).parse(JSON.parse(read('data/plans.json')));
  const clauses = z.array(ClauseRecord).parse(JSON.parse(read('data/clauses.json')));
  const outside = new Set([...outsideAddresses(plans, pages), ...allowed]);
  const problems = [
    ...checkLinks(pages, new Set(files), outside),
    ...checkEntries(pages, clauses),
    ...(existsSync(join(dist, zip)) ? offlineProblems(join(dist, zip), pages, outside) : []),
  ];
  if (problems.length > 0) {
    const rest = problems.length > 30 ? `\n… and ${problems.length - 30} more` : '';
    throw new Error(`${problems.length} problems:\n${problems.slice(0, 30).join('\n')}${rest}`);
  }
  return [...pages.values()].reduce((sum, page) => sum + page.links.length, 0);
}

/** Addresses outside that pages may name: those of sources, and the site's own public ones. */
function outsideAddresses(plans: PlanRecord[], pages: Map<string, SitePage>): Set<string> {
  const sources = plans.flatMap((plan) => plan.source.url ?? []);
  const site = process.env['SITE_URL']?.replace(/\/+$/u, '');
  const own =
    site === undefined ? [] : [`${site}/`, ...[...pages.keys()].map((page) => `${site}/${page}`)];
  return new Set([...sources, ...own]);
}

/** The same pages with the zip's own check.html, among the files that the zip holds. */
function offlineProblems(
  file: string,
  pages: Map<string, SitePage>,
  outside: Set<string>,
): string[] {
  const names: string[] = [];
  const inside = (name: string): string => name.slice(name.indexOf('/') + 1);
  const unzipped = unzipSync(new Uint8Array(readFileSync(file)), {
    filter: ({ name }) => {
      names.push(inside(name));
      return inside(name) === 'check.html';
    },
  });
  const [check] = Object.values(unzipped);
  const own = new Map(pages);
  if (check !== undefined) own.set('check.html', readPage(new TextDecoder().decode(check)));
  return checkLinks(own, new Set(names), outside).map((problem) => `${zip}: ${problem}`);
}
