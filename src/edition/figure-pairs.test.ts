import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { targetsToFigures } from '../compare/targets-to-figures.ts';
import { figureToCounterparts } from '../follow-up/figure-to-counterparts.ts';
import { figuresToDiffers } from '../follow-up/figures-to-differs.ts';
import { wordsToCores } from '../follow-up/label-to-core.ts';
import { foldLabel } from '../model/fold-label.ts';
import { folderToCollection } from '../seed/collection.ts';
import { readEdition } from './read-edition.ts';

const edition = readEdition(folderToCollection());
const figures = new Map(targetsToFigures(edition).map((figure) => [figure.target.id, figure]));
const { entries, neutral, levels } = edition.catalogue;
const narrowing = [...neutral, ...levels, ...edition.plans.map(({ region }) => region.name)];
const same = {
  aliases: new Map(entries.map(({ id, aliases }) => [id, new Set(aliases.map(foldLabel))])),
  classOf: (unit: string) => unit,
  coreOf: wordsToCores(narrowing.map(foldLabel).filter((word) => word.length > 1)),
};

const pairs = readFileSync('src/edition/fixtures/figure-pairs.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [differs: string, one: string, other: string]);

test.each(pairs)('%s: %s and %s', (differs, one, other) => {
  const [a, b] = [figures.get(one), figures.get(other)];
  if (a === undefined || b === undefined) throw new Error(`没有这个数：${one} ${other}`);
  const [found] = figureToCounterparts(a, [b], same);
  expect(found && (figuresToDiffers(a, b, found.alike).join(',') || '-')).toBe(differs);
});
