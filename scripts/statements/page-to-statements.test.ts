import { expect, test } from 'vitest';
import { htmlTokens } from '../site-check/html-tokens.ts';
import { pageToStatements } from './page-to-statements.ts';

const read = (html: string, page = 'topics/soil.html') =>
  pageToStatements(page, htmlTokens(html), (subject) =>
    subject === 'topics/soil' ? ['土壤', '净土'] : [],
  );

test('a marked sentence is listed with its document, evidence and the words looked for', () => {
  const html =
    '<p>泰山：<span data-said="absence" data-plan="a-plan" data-subject="topics/soil"><a href="x">没有找到“土壤”\n  “净土”</a></span>。</p>' +
    '<li data-said="comparability" data-evidence="a-plan#c1-t1 b-plan#c2-t1">年份不同<br>与别处不可直接比较</li>';
  expect(read(html)).toEqual({
    statements: [
      {
        page: 'topics/soil.html',
        plan: 'a-plan',
        words: '没有找到“土壤” “净土”',
        kind: 'absence',
        evidence: [],
        looked: ['土壤', '净土'],
      },
      {
        page: 'topics/soil.html',
        plan: null,
        words: '年份不同与别处不可直接比较',
        kind: 'comparability',
        evidence: ['a-plan#c1-t1', 'b-plan#c2-t1'],
        looked: [],
      },
    ],
    unlisted: [],
  });
});

test.each([
  '<p>台儿庄区没有找到“土壤”。</p>',
  '<td>任务里写了同一件事的数</td>',
  '<small>总数与期内新做的数不可直接比较</small>',
])('a sentence of the program without its mark is told: %s', (html) => {
  expect(read(html).unlisted).toHaveLength(1);
});

test('entries and quotations are others’ words; a chart’s are listed', () => {
  expect(read('<p id="c1" data-clause="a#c1">数据<b>不可直接比较</b>。</p>').unlisted).toEqual([]);
  const chart =
    '<figure class="chart"><svg><text>没有找到“土壤”</text></svg></figure><p>任务里没有找到</p>';
  const { statements, unlisted } = read(chart, 'plans/a-plan.html');
  expect(statements).toMatchObject([{ plan: 'a-plan', kind: 'absence', looked: ['土壤'] }]);
  expect(unlisted).toEqual(['任务里没有找到']);
});
