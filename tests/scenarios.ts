import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ClauseRecord } from '../src/model/clause.ts';
import type { PlanRecord } from '../src/model/plan.ts';
import { drawSubstrings } from '../src/search/draw-substrings.ts';
import { foldText } from '../src/text/fold-text.ts';
import type { Reader } from './reader.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const plans = read<PlanRecord[]>('plans.json');
const clauses = read<ClauseRecord[]>('clauses.json');
const plan = plans[0] as PlanRecord;
const clause = clauses.filter(({ plan: id, type }) => id === plan.id && type !== 'heading').at(-1);

/** What a reader does on any home of the site, told in the words of a person, in any browser. */
export interface Scenario {
  says: string;
  /** `home` is the site's address, with `/` at its end. */
  run(reader: Reader, home: string): Promise<void>;
}

/** How many entries hold a phrase: the truth that every search is held against. */
function entriesHolding(phrase: string): number {
  return clauses.filter(({ text }) => foldText(text).includes(foldText(phrase))).length;
}

/** Looks again and again until an expression in the page is true; a minute is far beyond any honest answer. */
async function see(reader: Reader, expression: string): Promise<void> {
  const until = Date.now() + 60_000;
  let found: unknown = false;
  while (found !== true && Date.now() < until) {
    // While one page goes and the next comes there is nothing to ask.
    found = await reader.run(`!!(${expression})`).catch(() => false);
    if (found !== true) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(`${expression}: ${String(found)}`).toBe(`${expression}: true`);
}

/** Waits until the page keeps its height for half a second: a person clicks what has stopped moving. */
async function still(reader: Reader): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
    now = Number(await reader.run('document.body.scrollHeight'));
  }
}

const count = `(document.querySelector('[data-hit-count]') || {}).textContent`;

export const scenarios: Scenario[] = [
  {
    says: 'opens the home page, sees every plan, opens one and reads its last clause',
    async run(reader, home) {
      await reader.open(`${home}index.html`);
      for (const { id } of plans)
        await see(reader, `document.querySelector('main a[href="plans/${id}.html"]')`);
      await reader.click(`main a[href="plans/${plan.id}.html"]`);
      await see(
        reader,
        `/plans\\/${plan.id}\\.html$/.test(location.pathname) && document.readyState === 'complete'`,
      );
      const text = await reader.run(
        `document.getElementById(${JSON.stringify(clause?.anchor)}).textContent.replace(/\\s+/g, '')`,
      );
      expect(text).toBe(clause?.text.replace(/\s+/gu, ''));
    },
  },
  {
    says: 'opens a link to a clause and stands before it',
    async run(reader, home) {
      await reader.open(`${home}plans/${plan.id}.html#${clause?.anchor}`);
      await see(
        reader,
        `(function (box) { return box.top > -1 && box.top < innerHeight; })(document.getElementById(${JSON.stringify(clause?.anchor)}).getBoundingClientRect())`,
      );
    },
  },
  ...['高新技术企业', '2025年', '住房'].map((phrase): Scenario => ({
    says: `types ${phrase} and sees as many hits as there are entries that hold it`,
    async run(reader, home) {
      await reader.open(`${home}search.html`);
      await reader.type('main input[name="q"]', phrase);
      await see(reader, `parseInt(${count}, 10) === ${entriesHolding(phrase)}`);
      await see(
        reader,
        `document.querySelectorAll('[data-hit][data-clause]').length === ${entriesHolding(phrase)}`,
      );
    },
  })),
  {
    says: 'opens a search by its address and, from a hit, lands on the clause with the phrase in it',
    async run(reader, home) {
      await reader.open(`${home}search.html?q=${encodeURIComponent('高标准农田')}`);
      await see(reader, `document.querySelector('[data-hit] a[href*="plans/"]')`);
      await still(reader);
      await reader.click('[data-hit] a[href*="plans/"]');
      await see(
        reader,
        `location.hash.length > 1 && /高标准农田/.test((document.getElementById(location.hash.slice(1)) || {}).textContent)`,
      );
    },
  },
  {
    says: 'asks in the page itself and gets the same number, also for a phrase cut through a number',
    async run(reader, home) {
      await reader.open(`${home}search.html`);
      for (const phrase of ['025年', '增加值占', '。', '企业']) {
        const total = await reader.run(
          `planSearch.search(${JSON.stringify(phrase)}, { literal: true }).then(function (answer) { return answer.total; })`,
        );
        expect(`${phrase}: ${String(total)}`).toBe(`${phrase}: ${entriesHolding(phrase)}`);
      }
    },
  },
  {
    says: 'asks for two hundred random pieces of the text and misses none',
    async run(reader, home) {
      await reader.open(`${home}search.html`);
      const pieces = drawSubstrings(
        clauses.map(({ text }) => text),
        200,
        21,
      ).map(({ query }) => query);
      const totals = await reader.run(
        `${JSON.stringify(pieces)}.reduce(function (before, piece) { return before.then(function (totals) { return planSearch.search(piece, { literal: true }).then(function (answer) { return totals.concat(answer.total); }); }); }, Promise.resolve([]))`,
      );
      expect(totals).toEqual(pieces.map(entriesHolding));
    },
  },
  {
    says: 'reads the table of figures',
    async run(reader, home) {
      await reader.open(`${home}targets/index.html`);
      await see(reader, `document.querySelectorAll('main table tbody tr').length > 20`);
    },
  },
];
