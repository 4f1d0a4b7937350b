import { elementToHtml } from '../../src/element/element-to-html.ts';
import { h } from '../../src/element/h.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import type { Statement, StatementKind } from '../../src/model/statement.ts';
import { planShortName } from '../../src/words/document.ts';

const kinds: Readonly<Record<StatementKind, string>> = {
  absence: '没有找到什么',
  'follow-up': '先后两份文件',
  headline: '图的标题',
  comparability: '能不能比',
};

/** A page lists at most so many sentences of a kind; the data file has all. */
const most = 400;

/** The list of statements.html: kinds with their counts, each sentence once with the pages that say it and its words. */
export function statementsToHtml(
  statements: readonly Statement[],
  plans: readonly PlanRecord[],
): string {
  const names = new Map(plans.map((plan) => [plan.id, planShortName(plan)]));
  return (Object.keys(kinds) as StatementKind[])
    .map((kind) => {
      const own = statements.filter((one) => one.kind === kind);
      const unique = [...Map.groupBy(own, ({ plan, words }) => `${plan ?? ''} ${words}`).values()];
      const rows = unique.slice(0, most).map((alike) => {
        const [first] = alike;
        const pages = [...new Set(alike.map(({ page }) => page))];
        return h(
          'tr',
          {},
          h('td', {}, names.get(first?.plan ?? '') ?? ''),
          h('td', { 'data-quote': '' }, first?.words ?? ''),
          h('td', { class: 'small' }, (first?.looked ?? []).join('、')),
          h(
            'td',
            { class: 'small links' },
            ...pages.slice(0, 3).map((page) => h('a', { href: page }, `${page} `)),
            pages.length > 3 && `等 ${pages.length} 页`,
          ),
        );
      });
      const head = ['文件', '写出的话', '找的词', '在哪一页'];
      const table = h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...rows),
      );
      const count = `${own.length} 处，不同的 ${unique.length} 句`;
      const rest = unique.length > most ? `这里列前 ${most} 句，全部在数据文件里。` : '';
      return [
        h('h2', { id: kind }, kinds[kind]),
        h('p', { class: 'small quiet' }, `${count}。${rest}`),
        h(
          'div',
          { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': kinds[kind] },
          table,
        ),
      ]
        .map(elementToHtml)
        .join('');
    })
    .join('');
}
