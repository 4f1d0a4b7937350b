import { beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { textToIntake } from '../../intake/text-to-intake.ts';
import { intakeToFigures } from '../../reader/intake-to-figures.ts';
import { foldText } from '../../text/fold-text.ts';
import { taxonomyToWords } from '../../topic/taxonomy-to-trie.ts';
import { type OpenEdition, openEdition } from '../fixtures/open-edition.ts';
import { readFigures } from '../read-figures.ts';
import { fileToClaims } from '../text-to-claims.ts';
import { figuresToStrip } from './figures-to-strip.ts';
import { guestToCounterparts } from './guest-to-counterparts.ts';
import { guestToMatters } from './guest-to-matters.ts';
import { ownPlanOf, promisesToOwnPlan } from './own-plan.ts';
import { plansByNearness } from './plans-by-nearness.ts';
import { subjectsToSilences } from './subjects-to-silences.ts';
import { textsToFound } from './texts-to-found.ts';

let edition: OpenEdition;
beforeAll(() => {
  edition = openEdition();
}, 120_000);

const sourceOf = (plan: string): string => readFileSync(`seeds/plans/${plan}/source.txt`, 'utf8');
const file = (text: string) =>
  intakeToFigures(textToIntake({ text, messages: [] }), 'guest', edition.tools.tables);

test('a published text as a guest has the counterparts that are published of it', async () => {
  const { tools, holdings } = edition;
  const words = taxonomyToWords(tools.tables.taxonomy);
  for (const own of ['yanzhou-tasks-2023', 'taierzhuang-tasks-2023']) {
    const read = readFigures(file(sourceOf(own)), null, tools.tables);
    const others = tools.plans.filter(({ id }) => id !== own);
    const entries = await Promise.all(others.map(({ id }) => holdings.matters(id)));
    const guest = guestToMatters(read, tools.tables, words);
    const pairs = guestToCounterparts(guest, entries.flat(), words);
    const found = new Set(pairs.map(({ anchor, clause }) => `${anchor} ${clause}`));
    const published = edition.edition.matches.get(own) ?? [];
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter(({ from, to }) => !found.has(`${from} ${to}`))).toEqual([]);
    expect(found.size).toBeLessThan(1.05 * published.length);
  }
}, 60_000);

test('what is said not to stand in a text has no word in it', async () => {
  const { tools, holdings } = edition;
  const texts = readFigures(file(sourceOf('yanzhou-tasks-2023')), null, tools.tables).entries;
  const whole = texts.map(({ text }) => foldText(text)).join('\n');
  const subjects = await holdings.subjects();
  const found = textsToFound(
    texts.map(({ text }) => text),
    subjects.flatMap(({ words }) => words),
  );
  const { most, subjects: silent } = subjectsToSilences(
    subjects,
    tools.plans,
    'annual-tasks',
    found,
  );
  expect(most).toBe(4);
  expect(silent.map(({ name }) => name)).toContain('湿地生态修复');
  for (const { words, plans } of silent) {
    expect(plans.length).toBeGreaterThanOrEqual(4);
    expect(words.filter((word) => whole.includes(foldText(word)))).toEqual([]);
  }
});

test('the promises of the own plan for a year that a draft does not speak of', async () => {
  const { tools, holdings } = edition;
  const plan = ownPlanOf(tools.plans, '370405', 2025);
  expect(plan?.id).toBe('taierzhuang-plan-2023-2025');
  expect(ownPlanOf(tools.plans, '370405', 2026)).toBeNull();
  if (plan === null) return;
  const promises = await holdings.promises(plan.id);
  const draft = ['专精特新“小巨人”企业6家。', '高新技术企业70家。'];
  const found = textsToFound(
    draft,
    promises.flatMap(({ words }) => words),
  );
  const { all, missed } = promisesToOwnPlan(plan, 2025, promises, found);
  const quotes = missed.map(({ quote }) => quote);
  expect(all).toBeGreaterThan(missed.length);
  expect(quotes).toContain('城镇新增就业9000人');
  expect(quotes.filter((quote) => quote.includes('小巨人'))).toEqual([]);
});

test('documents of the place, its level, kind and time come first', () => {
  const near = plansByNearness(edition.tools.plans, {
    place: { code: '370405', name: '台儿庄区' },
    year: 2025,
    kind: 'annual-tasks',
  });
  expect(near.map(({ id }) => id)).toEqual([
    'taierzhuang-tasks-2023',
    'taierzhuang-plan-2023-2025',
    'yanzhou-tasks-2023',
    'taishan-plan-2023-2025',
    'zaozhuang-report-2024',
  ]);
});

test('a figure among its like: one year beside one year, the sum of several years apart', async () => {
  const { tools, holdings } = edition;
  const text =
    '台儿庄区2025年重点工作任务\n1.发展绿色建筑。年内新增绿色建筑30万平方米。\n2.修路。\n3.植树。';
  const [claim] = fileToClaims(file(text), {}, tools).claims;
  if (claim?.type !== 'figure') throw new Error('no figure');
  const plans = await holdings.plans();
  const strip = figuresToStrip(claim, await holdings.figures(claim.keys), plans);
  const drawn = strip?.figures.map(({ place, number, period }) => [place.name, number, period]);
  expect(drawn).toEqual([
    ['本稿', '30', '2025'],
    ['台儿庄区', '25', '2023'],
    ['兖州区', '50', '2023'],
  ]);
});
