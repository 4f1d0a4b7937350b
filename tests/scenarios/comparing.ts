import { expect } from 'vitest';
import { plan, wholeTexts } from './edition.ts';
import { openPlan, type Scenario, see, wordsOf } from './scenario.ts';

/** Clauses of several plans side by side, and a clause's counterparts beside it. */
export const comparing: Scenario[] = [
  {
    says: 'leaves two plans in the comparison and reads what their clauses say on one topic side by side',
    async run(reader, home) {
      await reader.open(`${home}compare/index.html`);
      await see(reader, `document.querySelector('table.collation .cl')`);
      const chosen = (await reader.run(
        `Array.from(document.querySelectorAll('[data-chooser] input[type="checkbox"]:checked')).map(function (box) { return box.value; })`,
      )) as string[];
      for (const id of chosen.slice(2)) {
        await reader.click(`[data-chooser] input[value="${id}"]`);
        await see(
          reader,
          `!document.querySelector('table.collation [data-plan="${id}"]') && document.querySelector('table.collation .cl')`,
        );
      }
      const heads = await reader.run(
        `Array.from(document.querySelectorAll('table.collation thead [data-plan]')).map(function (head) { return head.getAttribute('data-plan'); })`,
      );
      expect(heads).toEqual(chosen.slice(0, 2));
      await reader.click('table.collation tbody th a');
      await see(reader, `/topic=/.test(location.search) && document.querySelector('.cl .tx')`);
      const texts = await wordsOf(reader, 'table.collation .cl .tx');
      // The sentences on the topic; … stands for what lies between them.
      const stands = (text: string): boolean =>
        [...wholeTexts].some((whole) => text.split('…').every((part) => whole.includes(part)));
      expect(texts.filter((text) => !stands(text))).toEqual([]);
    },
  },
  {
    says: 'opens the counterparts of a clause, reads them whole, and has not left the plan',
    async run(reader, home) {
      await openPlan(reader, `${home}plans/${plan.id}.html`);
      await reader.click('.e.clause .cp');
      await see(reader, `document.querySelector('.beside article .tx')`);
      const texts = await wordsOf(reader, '.beside article .tx');
      expect(texts.filter((text) => !wholeTexts.has(text))).toEqual([]);
      expect(await reader.run('location.pathname')).toMatch(new RegExp(`${plan.id}\\.html$`, 'u'));
      await reader.click('.e.clause .cp');
      await see(reader, `document.querySelector('.beside') === null`);
    },
  },
];
