import { planOfRef, refOf } from '../../address/reference.ts';
import type { Chart, NoChart } from '../../chart/chart.ts';
import { coverageToChart } from '../../chart/coverage-to-chart.ts';
import type { Edition } from '../edition.ts';
import { topicHref } from '../../address/href.ts';
import { toPlace } from './to-chart-figures.ts';
import { planShortName } from '../../words/document.ts';

/** Themes × documents: clauses of a theme and of the topics below it, each clause once. */
export function editionToCoverage(edition: Edition): Chart | NoChart {
  const figures = new Map<string, number>();
  for (const { plan, clause } of edition.targets) {
    const ref = refOf({ plan, anchor: clause });
    figures.set(ref, (figures.get(ref) ?? 0) + 1);
  }
  const themes = edition.topics.filter(({ parent }) => parent === null);
  const rows = themes.map((theme) => {
    const refs = new Set(
      edition.topics
        .filter(({ id, parent }) => id === theme.id || parent === theme.id)
        .flatMap(({ clauses }) => clauses),
    );
    const byPlan = Map.groupBy(refs, planOfRef);
    return {
      name: theme.name,
      cells: edition.plans.map((plan) => {
        const own = byPlan.get(plan.id) ?? [];
        return {
          clauses: own.length,
          figures: own.reduce((sum, ref) => sum + (figures.get(ref) ?? 0), 0),
          href: topicHref(theme.id),
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
    `来源：${edition.plans.length}份文件的全部条文，按主题归类的方法见数据说明。`,
  );
}
