import { planOfRef } from '../../address/reference.ts';
import { bodiesToChart } from '../../chart/bodies-to-chart.ts';
import type { Chart, NoChart } from '../../chart/chart.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import { bodyHref } from '../../address/href.ts';
import { toPlace } from './to-chart-figures.ts';
import { citation, planShortName } from '../../words/document.ts';

/** The bodies of one place by the clauses that name them; 各镇街 and other collectives are no single body. */
export function regionToBodies(edition: Edition & LookUps, code: string): Chart | NoChart {
  const place = toPlace(edition, code);
  const bodies = edition.bodies.filter((body) => body.region === code && !body.collective);
  const named = new Set(bodies.flatMap(({ clauses }) => clauses.map(planOfRef)));
  return bodiesToChart(
    `bodies-${code}`,
    place.name,
    bodies.map(({ id, name, clauses }) => ({
      id,
      name,
      place,
      clauses: new Set(clauses).size,
      href: bodyHref(id),
    })),
    edition.plans
      .filter(({ id }) => named.has(id))
      .map((plan) => ({ document: planShortName(plan), work: citation(plan) })),
    edition.publication.show.superlatives,
  );
}
