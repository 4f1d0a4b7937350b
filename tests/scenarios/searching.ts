import { expect } from 'vitest';
import { drawSubstrings } from '../../src/search/data/fixtures/draw-substrings.ts';
import { clauses, entriesHolding, plan } from './edition.ts';
import { figureTable } from '../figure-tables.ts';
import { type Scenario, see, still } from './scenario.ts';

const count = `(document.querySelector('[data-hit-count]') || {}).textContent`;
const seeCount = (phrase: string, inPlan?: string): string =>
  `parseInt(${count}, 10) === ${entriesHolding(phrase, inPlan)}`;

/** Searching by the box, by the address, from a program; filters; the way to a clause and back. */
export const searching: Scenario[] = [
  ...['高新技术企业', '2025年', '住房'].map((phrase): Scenario => ({
    says: `types ${phrase} and sees as many hits as there are entries that hold it`,
    async run(reader, home) {
      await reader.open(`${home}search.html`);
      await reader.type('main input[name="q"]', phrase);
      await see(reader, seeCount(phrase));
      await see(
        reader,
        `document.querySelectorAll('[data-hit][data-clause]').length === ${entriesHolding(phrase)}`,
      );
    },
  })),
  {
    says: 'opens a search by its address, from a hit lands on the clause with the phrase in it, and goes back',
    async run(reader, home) {
      await reader.open(`${home}search.html?q=${encodeURIComponent('高标准农田')}`);
      await see(reader, `document.querySelector('[data-hit] a[href*="plans/"]')`);
      await still(reader);
      await reader.click('[data-hit] a[href*="plans/"]');
      await see(
        reader,
        `location.hash.length > 1 && /高标准农田/.test((document.getElementById(location.hash.slice(1)) || {}).textContent)`,
      );
      // After the answer, so that no driver waits for a page that is gone.
      await reader.run('void setTimeout(function () { history.back(); })');
      await see(reader, `/search\\.html$/.test(location.pathname) && ${seeCount('高标准农田')}`);
    },
  },
  {
    says: 'filters a search by document, and the address brings the same hits back',
    async run(reader, home) {
      await reader.open(`${home}search.html?q=${encodeURIComponent('发展')}`);
      await see(reader, seeCount('发展'));
      await still(reader);
      const name = plan.region.name + plan.shortTitle;
      await reader.click(`[data-part="filters"] [data-value="${name}"]`);
      await see(reader, seeCount('发展', plan.id));
      const address = String(await reader.run('location.href'));
      await reader.open(`${home}index.html`);
      await reader.open(address);
      await see(reader, seeCount('发展', plan.id));
      await see(
        reader,
        `Array.from(document.querySelectorAll('[data-hit]')).every(function (hit) { return hit.getAttribute('data-clause').indexOf('${plan.id}#') === 0; })`,
      );
    },
  },
  {
    says: 'searches from the home page and opens a hit with the keyboard alone',
    async run(reader, home) {
      await reader.open(`${home}index.html`);
      for (const key of ['/', '2', '0', '2', '5', 'Enter']) await reader.press(key);
      await see(reader, seeCount('2025'));
      await still(reader);
      for (const key of ['/', 'ArrowDown', 'Enter']) await reader.press(key);
      await see(reader, `/plans\\//.test(location.pathname) && document.querySelector('.hit-bar')`);
      await reader.press('Escape');
      await see(reader, `document.querySelector('.hit-bar') === null`);
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
      expect(totals).toEqual(pieces.map((piece) => entriesHolding(piece)));
    },
  },
  {
    says: `types a word into the table of figures and sees only rows that hold it`,
    async run(reader, home) {
      await reader.open(`${home}${figureTable.path}`);
      const rows = `Array.from(document.querySelectorAll('.matrix tr[data-row]')).filter(function (row) { return row.offsetParent !== null; })`;
      const all = Number(await reader.run(`${rows}.length`));
      await reader.type('[data-filters] input[name="q"]', '企业');
      await see(
        reader,
        `${rows}.length > 0 && ${rows}.length < ${all} && ${rows}.every(function (row) { return /企业/.test(row.innerHTML); })`,
      );
      await see(reader, `/q=/.test(location.search)`);
    },
  },
];
