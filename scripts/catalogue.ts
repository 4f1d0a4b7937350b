import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueToIndex } from '../src/catalogue/target-to-indicator.ts';
import { findOutside } from '../src/catalogue/outside.ts';
import { outsideLines } from '../src/catalogue/say-outside.ts';
import { unitsToClasses } from '../src/model/unit-class.ts';
import { PlanContent } from '../src/model/plan-content.ts';
import type { Collection } from '../src/seed/collection.ts';
import { loadIndicators } from '../src/seed/load-indicators.ts';
import { loadTopics } from '../src/seed/load-topics.ts';
import { loadUnits } from '../src/seed/load-units.ts';
import { readBodyVocabulary } from '../src/seed/read-body-vocabulary.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { readArguments, runCommand } from './read-arguments.ts';

await runCommand(() => {
  const { collection, rest } = readArguments();
  if (rest.length > 0)
    throw new SeedError(
      `catalogue：多写了 ${rest.join(' ')}。应当是 npm run catalogue 或 npm run catalogue -- --collection 文件夹。请删去多写的。`,
    );
  const contents = readContents(collection);
  const plans = contents.map(({ plan }) => plan);
  const catalogue = loadIndicators(collection);
  const classOf = unitsToClasses(loadUnits(collection));
  const places = plans.flatMap(({ region: { name } }) => [
    name,
    name.replace(/(?<=..)[省市区县]$/u, ''),
  ]);
  const outside = findOutside({
    plans,
    clauses: contents.flatMap(({ clauses }) => clauses),
    targets: contents.flatMap(({ targets }) => targets),
    catalogue,
    index: catalogueToIndex(catalogue, classOf, [...new Set(places)]),
    bodies: readBodyVocabulary(collection),
    taxonomy: loadTopics(collection),
    places: new Set([...readPlaces(collection).known.values()].map(({ name }) => name)),
  });
  console.log(outsideLines(outside, plans).join('\n'));
  return 0;
});

/** What convert wrote of every document. */
function readContents(collection: Collection): PlanContent[] {
  const folder = join(collection.root, collection.content, 'data');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  if (names.length === 0)
    throw new SeedError(
      `${collection.content}/data：没有读过的文件；应当每份文件一个 .json。请先运行 npm run convert（别的资料集加 -- --collection 文件夹）。`,
    );
  return names.map((name) =>
    PlanContent.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
}
