import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ClauseRecord } from '../../src/model/clause.ts';
import { PlanRecord } from '../../src/model/plan.ts';
import { checkEntries } from '../site-check/check-entries.ts';
import { checkLinks } from '../site-check/check-links.ts';
import { readPage } from '../site-check/read-page.ts';
import { listFiles } from './list-files.ts';

/** Checks every link, id and entry of a built site; throws with the first problems where there are any. */
export function checkSite(dist: string): number {
  const files = listFiles(dist);
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(read(file))]),
  );
  const plans = z.array(PlanRecord).parse(JSON.parse(read('data/plans.json')));
  const clauses = z.array(ClauseRecord).parse(JSON.parse(read('data/clauses.json')));
  const site = process.env['SITE_URL']?.replace(/\/+$/u, '');
  const own = site === undefined ? [] : [...pages.keys()].map((path) => `${site}/${path}`);
  const sources = plans.flatMap((plan) => plan.source.url ?? []);
  const problems = [
    ...checkLinks(pages, new Set(files), new Set([...sources, ...own, `${site}/`])),
    ...checkEntries(pages, clauses),
  ];
  if (problems.length > 0) {
    const rest = problems.length > 30 ? `\n… and ${problems.length - 30} more` : '';
    throw new Error(`${problems.length} problems:\n${problems.slice(0, 30).join('\n')}${rest}`);
  }
  return [...pages.values()].reduce((sum, page) => sum + page.links.length, 0);
}
