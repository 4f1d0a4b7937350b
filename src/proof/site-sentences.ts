import { sayAnchor } from '../address/say-anchor.ts';
import { rowReasons } from '../compare/comparability.ts';
import { reasonText } from '../words/reason.ts';
import { absenceOf } from '../edition/absence.ts';
import type { IndexedEdition } from '../edition/indexed-edition.ts';
import type { StatementKind } from '../model/statement.ts';
import { planShortName } from '../words/document.ts';
import { followedText, freshText } from '../words/follow-up.ts';

/** A sentence that the site will say by itself about a document; `subject` of those that a person may forbid. */
export interface SiteSentence {
  readonly kind: StatementKind;
  readonly words: string;
  readonly looked: readonly string[];
  readonly subject: string | null;
}

/** All sentences about a plan, in the words of the pages: what it is silent on, what follows it, charts, comparisons. */
export function siteSentences(edition: IndexedEdition, plan: string): SiteSentence[] {
  const record = edition.planOf.get(plan);
  if (record === undefined) return [];
  const name = planShortName(record);
  return [
    ...absences(edition, plan, name),
    ...followUps(edition, plan),
    ...headlines(edition, plan),
    ...comparisons(edition, plan),
  ];
}

function absences(edition: IndexedEdition, plan: string, name: string): SiteSentence[] {
  const rows = new Set(edition.rows.map(({ indicator }) => `indicators/${indicator ?? ''}`));
  return edition.subjects
    .filter(({ subject }) => subject.startsWith('topics/') || rows.has(subject))
    .flatMap(({ subject, words }) => {
      const said = absenceOf(edition, plan, subject);
      return said === null
        ? []
        : [{ kind: 'absence' as const, words: `${name}里${said}。`, looked: words, subject }];
    });
}

function followUps(edition: IndexedEdition, plan: string): SiteSentence[] {
  const sentence = (words: string, looked: readonly string[]): SiteSentence => ({
    kind: 'follow-up',
    words,
    looked,
    subject: null,
  });
  const { followUp, absence } = edition.publication.show;
  if (!followUp) return [];
  return edition.followUps
    .filter(({ from, to }) => from === plan || to === plan)
    .flatMap(({ from, to, clauses, fresh }) => {
      const [before, after] = [edition.planOf.get(from), edition.planOf.get(to)];
      if (before === undefined || after === undefined) return [];
      return [
        ...clauses
          .filter(({ state }) => absence || state !== 'none')
          .map(({ from: anchor, state, looked }) =>
            sentence(
              `${planShortName(before)}${sayAnchor(anchor)}：${followedText(state, after)}。`,
              looked,
            ),
          ),
        ...(absence ? fresh : []).map((anchor) =>
          sentence(`${planShortName(after)}${sayAnchor(anchor)}：${freshText(before)}。`, []),
        ),
      ];
    });
}

function headlines(edition: IndexedEdition, plan: string): SiteSentence[] {
  const { indicators, profiles, years, bodies } = edition.charts;
  const region = edition.planOf.get(plan)?.region.code ?? '';
  const own = (edition.rowsOf.get(plan) ?? []).map(({ indicator }) =>
    indicators.get(indicator ?? ''),
  );
  const charts = [profiles.get(plan), years.get(region), bodies.get(region), ...own];
  const titles = charts.flatMap((chart) =>
    chart !== undefined && 'wide' in chart ? chart.title : [],
  );
  return [...new Set(titles)].map((words) => ({
    kind: 'headline',
    words,
    looked: [],
    subject: null,
  }));
}

function comparisons(edition: IndexedEdition, plan: string): SiteSentence[] {
  return (edition.rowsOf.get(plan) ?? []).flatMap((row) =>
    rowReasons(row.figures).map((reason) => ({
      kind: 'comparability' as const,
      words: `${row.name}：${reasonText(reason, row.figures)}。`,
      looked: [],
      subject: null,
    })),
  );
}
