import { expect } from 'vitest';
import { blankless, clauses, plan, plans } from './edition.ts';
import { figureTable } from '../figure-tables.ts';
import { type Scenario, see } from './scenario.ts';

const clause = clauses.filter(({ plan: id, type }) => id === plan.id && type !== 'heading').at(-1);

/** Opening, reading, following links, with the mouse or without. */
export const reading: Scenario[] = [
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
        `document.getElementById(${JSON.stringify(clause?.anchor)}).textContent`,
      );
      expect(blankless(String(text))).toBe(blankless(clause?.text ?? ''));
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
  {
    says: 'reads the table of figures',
    async run(reader, home) {
      await reader.open(`${home}${figureTable.path}`);
      await see(
        reader,
        `document.querySelectorAll('main table tr[data-row]').length === ${figureTable.rows}`,
      );
    },
  },
  {
    says: 'turns the page dark with the button in its foot',
    async run(reader, home) {
      await reader.open(`${home}index.html`);
      const paper = 'getComputedStyle(document.body).backgroundColor';
      await reader.click('button.theme');
      const light = await reader.run(paper);
      await reader.click('button.theme');
      await see(reader, `${paper} === 'rgb(23, 22, 18)'`);
      expect(light).toBe('rgb(251, 250, 245)');
      await reader.click('button.theme');
    },
  },
];
