import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'astro';
import { clausesToMatches } from '../../src/compare/clauses-to-matches.ts';
import { profileSource } from '../../src/compare/profile-source.ts';
import { convertPlans } from '../../src/convert/convert-plans.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { readLedgers } from '../../src/ledger/read-ledgers.ts';
import { PlanContent } from '../../src/model/plan-content.ts';
import { writeSearchIndex } from '../../src/search/index/write-search-index.ts';
import { folderToCollection } from '../../src/seed/collection.ts';
import { loadTopics } from '../../src/seed/load-topics.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { bytesToText } from '../../src/intake/bytes-to-text.ts';
import { cleanLines } from '../../src/text/clean-lines.ts';
import { textToLines } from '../../src/text/text-to-lines.ts';
import { siteConfig } from '../site-config.ts';
import { writeContent } from '../steps/write-plans.ts';
import type { Stage } from './run-stages.ts';

// Runs one stage on the collection in a folder and prints its seconds and peak memory in MB.
const collection = folderToCollection(process.argv[3]);
const at = (path: string): string => join(collection.root, path);

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
    writeContent(collection, [...convertPlans(collection, readLedgers(collection))]);
  },
  matches: () => {
    const contents = convertedContents();
    const clauses = contents.flatMap((one) => one.clauses);
    const targets = contents.flatMap((one) => one.targets);
    clausesToMatches(clauses, profileSource(clauses, targets, loadTopics(collection)));
  },
  edition: () => readEdition(collection),
  index: () => writeSearchIndex(readEdition(collection), at(collection.dist), collection),
  pages: () => build({ ...siteConfig(collection), configFile: false, logLevel: 'error' }),
};

function convertedContents(): PlanContent[] {
  const folder = at(`${collection.content}/data`);
  return readdirSync(folder).map((name) =>
    PlanContent.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
}

function sources(): { id: string; bytes: Uint8Array }[] {
  return readPlanIds(collection).map((id) => readPlan(collection, id));
}

const begun = performance.now();
await stages[process.argv[2] as Stage]();
const seconds = (performance.now() - begun) / 1000;
// maxRSS is in kilobytes
console.log(`${String(seconds)} ${String(process.resourceUsage().maxRSS / 1024)}`);
