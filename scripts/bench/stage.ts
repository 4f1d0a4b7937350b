import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { build } from 'astro';
import { clausesToMatches } from '../../src/compare/clauses-to-matches.ts';
import { convertPlans, writePlans } from '../../src/convert/convert-plans.ts';
import { readDocument } from '../../src/convert/read-document.ts';
import { readEdition } from '../../src/edition/load-edition.ts';
import type { ClauseRecord } from '../../src/model/clause.ts';
import { PlanContent } from '../../src/model/plan-content.ts';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { bytesToText } from '../../src/text/bytes-to-text.ts';
import { cleanLines } from '../../src/text/clean-lines.ts';
import { textToLines } from '../../src/text/text-to-lines.ts';
import type { Stage } from './run-stages.ts';

// Runs one stage on the project in the working directory and prints its seconds and peak memory in MB.
const stages: Record<Stage, () => unknown> = {
  clean: () =>
    sources().forEach(({ bytes }) => {
      cleanLines(textToLines(bytesToText(bytes).text));
    }),
  tree: () =>
    sources().forEach(({ bytes, id }) => {
      readDocument(bytes, id);
    }),
  convert: () => {
    writePlans('.', [...convertPlans('.')]);
  },
  matches: () => clausesToMatches(convertedClauses()),
  edition: () => readEdition('.'),
  index: () => writeSearchIndex(readEdition('.'), 'dist'),
  pages: () => build({ root: process.cwd(), logLevel: 'error' }),
};

function convertedClauses(): ClauseRecord[] {
  return readdirSync('content/data').flatMap(
    (name) => PlanContent.parse(JSON.parse(readFileSync(`content/data/${name}`, 'utf8'))).clauses,
  );
}

function sources(): { id: string; bytes: Uint8Array }[] {
  return readPlanIds('.').map((id) => readPlan('.', id));
}

const begun = performance.now();
await stages[process.argv[2] as Stage]();
const seconds = (performance.now() - begun) / 1000;
// maxRSS is in kilobytes
console.log(`${String(seconds)} ${String(process.resourceUsage().maxRSS / 1024)}`);
