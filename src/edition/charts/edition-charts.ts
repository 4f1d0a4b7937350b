import type { Chart, NoChart } from '../../chart/chart.ts';
import type { Sheet } from '../../chart/sheet.ts';
import type { Row } from '../../compare/targets-to-rows.ts';
import { rowsByTheme } from '../edition-rows.ts';
import { cohortsOf, hasManyPlaces } from '../cohorts.ts';
import type { Edition } from '../edition.ts';
import { sayCohort } from '../../words/cohort.ts';
import type { LookUps } from '../look-ups.ts';
import { groupRow } from './row-groups.ts';
import { editionToCoverage } from './edition-to-coverage.ts';
import { planToProfiles } from './plan-to-profile.ts';
import { regionToBodies } from './region-to-bodies.ts';
import { regionToYears, rowsByPlace } from './region-to-years.ts';
import { cohortToSheet, type Home, rowsToHome } from './rows-to-home.ts';
import { rowToChart } from './row-to-chart.ts';

/** All charts of an edition, by what they are about. */
export interface EditionCharts {
  /** By indicator id; an indicator that cannot be compared over two places has none. */
  readonly indicators: ReadonlyMap<string, Chart>;
  /** By plan id. */
  readonly profiles: ReadonlyMap<string, Chart | NoChart>;
  /** By plan id: a dozen lines of the profile; of many documents none, lest each page change with every other. */
  readonly glances: ReadonlyMap<string, Chart | NoChart>;
  /** By region code. */
  readonly years: ReadonlyMap<string, Chart | NoChart>;
  readonly bodies: ReadonlyMap<string, Chart | NoChart>;
  readonly coverage: Chart | NoChart;
  readonly home: Home;
  /** By cohort id, where the places are too many for one table. */
  readonly cohorts: ReadonlyMap<string, Sheet | null>;
}

/** Rows of a cohort's sheet at most: what fewer share stands on the pages of the indicators. */
const COHORT_ROWS = 36;

/** Draws all charts of an edition from the rows of its figures. */
export function editionCharts(edition: Edition & LookUps, all: readonly Row[]): EditionCharts {
  // A wording of one document's own stands beside nothing.
  const rows = all.filter(({ indicator }) => indicator !== null).map(groupRow);
  const themes = new Map(
    rowsByTheme(edition, rows).flatMap(({ name, rows: own }) =>
      own.map(({ id }) => [id, name] as const),
    ),
  );
  const topicOf = ({ id }: Row): string => themes.get(id) ?? '其他';
  const indicators = new Map(
    rows.flatMap((row): [string, Chart][] => {
      const chart = rowToChart(edition, row);
      return chart === null || row.indicator === null ? [] : [[row.indicator, chart]];
    }),
  );
  const byPlace = rowsByPlace(rows);
  const codes = [...new Set(edition.plans.map(({ region }) => region.code))];
  const profiles = edition.plans.map(
    (plan) =>
      [plan.id, planToProfiles(edition, plan, rows, topicOf, !hasManyPlaces(edition))] as const,
  );
  return {
    indicators,
    profiles: new Map(profiles.map(([id, { full }]) => [id, full])),
    glances: new Map(
      profiles.flatMap(([id, { glance }]) => (glance === null ? [] : [[id, glance] as const])),
    ),
    years: new Map(
      codes.map((code) => [code, regionToYears(edition, code, byPlace.get(code) ?? [], topicOf)]),
    ),
    bodies: new Map(codes.map((code) => [code, regionToBodies(edition, code)])),
    coverage: editionToCoverage(edition, all),
    home: rowsToHome(edition, rows, topicOf),
    cohorts: new Map(
      (hasManyPlaces(edition) ? cohortsOf(edition) : []).map((cohort) => {
        const words = { id: `cohort-${cohort.id}`, title: `${sayCohort(cohort)}里的数`, notes: [] };
        return [cohort.id, cohortToSheet(edition, cohort, rows, topicOf, words, COHORT_ROWS)];
      }),
    ),
  };
}

/** What has its charts drawn. */
export interface WithCharts {
  readonly charts: EditionCharts;
}

/** What a chart on a page is about; `coverage` belongs to the whole edition. */
export type ChartKind = 'indicators' | 'profiles' | 'glances' | 'years' | 'bodies' | 'coverage';

/** The chart of one kind for one id, a sentence where it cannot be drawn, undefined where there is none. */
export function editionChart(
  edition: WithCharts,
  kind: ChartKind,
  id = '',
): Chart | NoChart | undefined {
  const { charts } = edition;
  return kind === 'coverage' ? charts.coverage : charts[kind].get(id);
}

/** Name of the style and of the script that a page needs for a chart: none where none is drawn. */
export function chartFiles(edition: WithCharts, kind: ChartKind, id = ''): string[] {
  const chart = editionChart(edition, kind, id);
  return chart !== undefined && 'wide' in chart ? ['chart'] : [];
}

/** The rows of indicators that stand under a topic, or under the topics of a theme, with their charts. */
export function topicCharts(
  edition: WithCharts & Pick<Edition, 'topics'> & { readonly rows: readonly Row[] },
  topic: string,
): { readonly row: Row; readonly chart: Chart }[] {
  const topics = new Set(
    edition.topics.filter(({ id, parent }) => id === topic || parent === topic).map(({ id }) => id),
  );
  const { indicators } = edition.charts;
  return edition.rows
    .filter((row) => topics.has(row.topic ?? ''))
    .flatMap((row) => {
      const chart = indicators.get(row.indicator ?? '');
      return chart === undefined ? [] : [{ row, chart }];
    });
}

/** Every drawn chart with a table of its own, once; a plan at a glance is the beginning of its profile. */
export function allCharts(edition: WithCharts): Chart[] {
  const { indicators, profiles, years, bodies, coverage, home, cohorts } = edition.charts;
  const sheets = [home.sheet, ...cohorts.values()].flatMap((sheet) => sheet?.chart ?? []);
  return [indicators, profiles, years, bodies]
    .flatMap((charts): (Chart | NoChart)[] => [...charts.values()])
    .concat(coverage, sheets)
    .filter((chart): chart is Chart => 'wide' in chart);
}
