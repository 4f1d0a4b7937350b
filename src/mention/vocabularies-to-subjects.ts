import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { SubjectWords } from '../model/mention.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { foldText } from '../text/fold-text.ts';
import { nameToMatter } from './name-to-matter.ts';

/** The fields of a vocabulary's row that say which wordings are looked for. */
interface Worded {
  /** The core of a topic, the aliases of a row of the catalogue. */
  readonly names: readonly string[];
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
        names: theme.topics.flatMap(({ core }) => core),
        mentions: theme.topics.flatMap(({ mentions }) => mentions),
        elsewhere: theme.topics.flatMap(({ elsewhere }) => elsewhere),
        only: null,
      }),
      ...theme.topics.map((topic) =>
        toSubject(`topics/${topic.id}`, { ...topic, names: topic.core }),
      ),
    ]),
    ...catalogue.entries.map((entry) =>
      toSubject(`indicators/${entry.id}`, {
        ...entry,
        names: aliasesToNames(entry, catalogue.same),
      }),
    ),
  ];
}

function toSubject(subject: string, { names, mentions, elsewhere, only }: Worded): SubjectWords {
  // Labels are compared without signs, texts hold them: R&D经费.
  const given = [...names, ...mentions, ...elsewhere].map((word) =>
    word.replace(/RD(?=研发|经费|投入|支出)/u, 'R&D'),
  );
  const words = shortest(given);
  return {
    subject,
    words,
    only: words.length >= 3 ? null : (only ?? whyFew(words, given)),
    elsewhere: elsewhere.filter((word) => words.includes(word)),
  };
}

/** An alias as short as 高企 stands in other words too (提高企业效益). */
function aliasesToNames(
  { aliases, mentions, elsewhere }: CatalogueEntry,
  same: Catalogue['same'],
): readonly string[] {
  const long = aliases.filter((alias) => alias.length >= 3 || /^[A-Z0-9]+$/u.test(alias));
  const names = (long.length > 0 ? long : aliases).flatMap((name) => nameToLike(name, same));
  // A row without wordings of its own is looked for by what it measures: 跨境电商企业 by 跨境电商.
  if (mentions.length + elsewhere.length > 0) return names;
  return [...names, ...names.flatMap((name) => nameToMatter(name) ?? [])];
}

/** 规模以上工业增加值 → 规上工业增加值 too: the words of one group in its place. */
function nameToLike(name: string, same: Catalogue['same']): string[] {
  const like = same.flatMap((group) => {
    const held = group.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)[0];
    return held === undefined ? [] : group.map((word) => name.replace(held, word));
  });
  return [...new Set([name, ...like])];
}

/** 使用外资, 利用外资 both hold 外资 → why only 外资 is looked for. */
function whyFew(words: readonly string[], given: readonly string[]): string {
  const longer = words.flatMap((word) => {
    const holding = [...new Set(given)].filter((one) => one !== word && one.includes(word));
    const quoted = holding.slice(0, 4).map((one) => `“${one}”`);
    return holding.length === 0 ? [] : [`${quoted.join('')}等都含有“${word}”`];
  });
  return longer.length === 0 ? '词表里没有别的说法' : longer.join('；');
}

/** Words that hold no other of them: whoever finds 瞪羚 has found 瞪羚企业. */
function shortest(words: readonly string[]): string[] {
  const folded = new Map(words.map((word) => [foldText(word), word]));
  const keys = [...folded.keys()].filter((key) => key.length >= 2);
  return keys
    .filter((key) => !keys.some((other) => other !== key && key.includes(other)))
    .flatMap((key) => folded.get(key) ?? []);
}
