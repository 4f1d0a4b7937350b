import { planOfRef } from '../../address/reference.ts';
import type { Chart, NoChart } from '../../chart/chart.ts';
import { coverageToChart } from '../../chart/coverage-to-chart.ts';
import type { Row } from '../../compare/targets-to-rows.ts';
import { rowsByTheme } from '../edition-rows.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import { topicHref } from '../../address/href.ts';
import { toPlace } from './to-chart-figures.ts';
import { planShortName } from '../../words/document.ts';

/** Themes × documents: the figures of a theme, each once by its row, and the clauses of its topics, each once. */
export function editionToCoverage(
  edition: Edition & LookUps,
  all: readonly Row[],
): Chart | NoChart {
  const rows = rowsByTheme(edition, all).map(({ id, name, rows: own }) => {
    const refs = edition.topics
      .filter((topic) => topic.id === id || topic.parent === id)
      .flatMap(({ clauses }) => clauses);
    const clauses = Map.groupBy(new Set(refs), planOfRef);
    const figures = Map.groupBy(
      own.flatMap((row) => row.figures),
      ({ plan }) => plan.id,
    );
    const known = edition.topics.some((topic) => topic.id === id);
    return {
      name,
      cells: edition.plans.map((plan) => {
        const written = figures.get(plan.id) ?? [];
        return {
          clauses: clauses.get(plan.id)?.length ?? 0,
          figures: written.length,
          results: written.filter(({ target }) => target.status === 'actual').length,
          href: known ? topicHref(id) : `targets/${plan.id}.html`,
        };
      }),
    };
  });
  return coverageToChart(
    'coverage',
    edition.plans.map((plan) => ({
      place: toPlace(edition, plan.region.code),
      name: planShortName(plan).slice(plan.region.name.length),
      draft: plan.status === 'draft',
    })),
    rows,
    `来源：${String(edition.plans.length)}份文件的全部的数，按主题归类的方法见数据说明。`,
  );
}
