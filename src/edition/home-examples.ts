import { foldText } from '../text/fold-text.ts';
import type { Body } from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** Words that everybody looks for; the one that most documents hold is shown with its count. */
const words = ['养老', '就业', '教育', '农田'];

/** A word with the number of entries that hold it: what search answers. */
export function exampleWord(edition: Pick<Edition, 'clauses'>): { word: string; found: number } {
  const texts = edition.clauses.map(({ plan, text }) => ({ plan, text: foldText(text) }));
  const [first] = words
    .map((word) => {
      const hits = texts.filter(({ text }) => text.includes(word));
      return { word, found: hits.length, plans: new Set(hits.map(({ plan }) => plan)).size };
    })
    .sort((a, b) => b.plans - a.plans);
  return { word: first?.word ?? '', found: first?.found ?? 0 };
}

/** Clauses that make a list worth taking along. */
const list = 8;

/** A single body with what it carries, the first with a list worth taking along; null where no document names bodies. */
export function exampleBody(
  edition: Pick<IndexedEdition, 'bodies' | 'assignments'>,
): { body: Body; clauses: number } | null {
  const carried = edition.bodies
    .filter(({ collective }) => !collective)
    .map((body) => ({
      body,
      clauses: new Set(edition.assignments.get(body.id)?.map(({ clause }) => clause)).size,
    }))
    .filter(({ clauses }) => clauses > 0);
  return carried.find(({ clauses }) => clauses >= list) ?? carried[0] ?? null;
}
