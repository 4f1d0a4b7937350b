import type { SheetRow } from '../../chart/sheet.ts';
import type { Figure } from '../../compare/figure.ts';
import { indicatorHref, planHref } from '../../address/href.ts';
import { figureToWindow } from '../../compare/figure-window.ts';
import { levelScope } from '../../words/cohort.ts';
import { kindName, reachedWords } from '../../words/figure.ts';
import { periodText } from '../../words/period.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import type { GroupedRow } from './row-groups.ts';
import { toChartFigures, toPlace } from './to-chart-figures.ts';

/** What of a row goes on a sheet: `figures` share a line, the other documents of `plans` stand beside it in words. */
export interface SheetChoice {
  readonly row: GroupedRow;
  readonly topic: string;
  readonly figures: readonly Figure[];
  readonly plans: readonly PlanRecord[];
  /** Whose figure is picked out of many. */
  readonly place: string | null;
}

/** A row of the figures table as a row of a sheet. */
export function rowToSheetRow(edition: Edition & LookUps, choice: SheetChoice): SheetRow {
  const { row, topic, plans } = choice;
  const shown = new Set(plans.map(({ id }) => id));
  const { unit, figures } = toChartFigures(edition, choice.figures, row.unit);
  const beside = row.figures.filter(
    (figure) => shown.has(figure.plan.id) && !choice.figures.includes(figure),
  );
  return {
    id: row.indicator ?? row.id,
    name: row.name,
    unit,
    topic,
    href: indicatorHref(row.indicator ?? ''),
    figures,
    picked: figures.filter(({ place }) => place.code === choice.place).slice(0, 1),
    beside: beside.flatMap((one) => {
      const [figure] = toChartFigures(edition, [one]).figures;
      return figure === undefined ? [] : [{ figure, words: apartWords(one, choice.figures[0]) }];
    }),
    promises: plans.flatMap((plan) => {
      const cell = row.cells.get(plan.id);
      if (cell?.state !== 'promise') return [];
      return cell.promises.slice(0, 1).map(({ clause, text }) => ({
        place: toPlace(edition, plan.region.code),
        text,
        href: planHref(plan.id, clause),
      }));
    }),
  };
}

/** What sets a figure apart from another of its row, those on the line: 全市，2023年，已有的结果. */
export function apartWords(figure: Figure, first: Figure | undefined): string {
  const { target, plan } = figure;
  const lined = first?.target;
  return [
    plan.region.level === first?.plan.region.level ? '' : levelScope(plan.region.level),
    periodText(target),
    target.kind === lined?.kind ? '' : kindName(target.kind),
    target.scope === lined?.scope ? '' : (target.scope ?? ''),
    figure.definition === first?.definition ? '' : figure.definition,
    first === undefined ? '' : spanWords(figure, first),
    reachedWords(target),
  ]
    .filter((part) => part !== '')
    .join('，');
}

/** The years that a figure sums up, where the line has those of another span. */
function spanWords(figure: Figure, first: Figure): string {
  const [own, other] = [figureToWindow(figure), figureToWindow(first)];
  if (own.type === other.type) return '';
  if (own.type === 'unstated') return '累计，没有写从哪年起';
  return own.type === 'year' ? '一年的数' : '';
}
