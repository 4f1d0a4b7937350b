import type { Catalogue } from '../model/catalogue.ts';
import type { SubjectWords } from '../model/mention.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { foldText } from '../text/fold-text.ts';

/** The fields of a vocabulary's row that say which wordings are looked for. */
interface Worded {
  readonly mentions: readonly string[];
  readonly elsewhere: readonly string[];
  readonly only: string | null;
}

/**
 * All topics, themes and rows of the catalogue with the wordings that are looked for, in the vocabularies' order.
 * A theme has the words of its topics. Nothing here depends on a document.
 */
export function vocabulariesToSubjects(taxonomy: Taxonomy, catalogue: Catalogue): SubjectWords[] {
  return [
    ...taxonomy.themes.flatMap((theme) => [
      toSubject(`topics/${theme.id}`, {
        mentions: theme.topics.flatMap(({ mentions }) => mentions),
        elsewhere: theme.topics.flatMap(({ elsewhere }) => elsewhere),
        only: null,
      }),
      ...theme.topics.map((topic) => toSubject(`topics/${topic.id}`, topic)),
    ]),
    ...catalogue.entries.map((entry) => toSubject(`indicators/${entry.id}`, entry)),
  ];
}

function toSubject(subject: string, { mentions, elsewhere, only }: Worded): SubjectWords {
  const words = shortest([...mentions, ...elsewhere]);
  const reason = words.length < 3 ? (only ?? '没有别的说法') : null;
  return { subject, words, only: reason, elsewhere: elsewhere.filter((w) => words.includes(w)) };
}

/** Words that hold no other of them: whoever finds 瞪羚 has found 瞪羚企业. */
function shortest(words: readonly string[]): string[] {
  const folded = new Map(words.map((word) => [foldText(word), word]));
  const keys = [...folded.keys()].filter((key) => key.length >= 2);
  return keys
    .filter((key) => !keys.some((other) => other !== key && key.includes(other)))
    .flatMap((key) => folded.get(key) ?? []);
}
