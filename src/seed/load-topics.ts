import { z } from 'zod';
import { Wording } from '../model/wording.ts';
import type { Collection } from './collection.ts';
import { readVocab, textToSeed } from './read-yaml.ts';

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '应当是小写字母、数字，用连字符隔开，如 water-saving');
const Words = z.array(Wording).min(1);

const TopicRule = z.strictObject({
  id: Slug,
  name: Wording,
  core: Words,
  words: Words,
  /** Wordings, besides the core, by which a document speaks of it. */
  mentions: z.array(Wording).default([]),
  /** The like of other places' documents, perhaps in none of this collection. */
  elsewhere: z.array(Wording).default([]),
  /** Words that people search with and documents do not write: 看病, 上学. */
  everyday: z.array(Wording).default([]),
  /** Why there are fewer than three wordings. */
  only: Wording.nullable().default(null),
  /** Ids that it had before, or of topics that went into it: their pages point on. */
  alias: z.array(Slug).default([]),
});
export type TopicRule = z.infer<typeof TopicRule>;

const Theme = z.strictObject({
  id: Slug,
  name: Wording,
  /** Not a matter but the frame round the matters (总体要求, 组织保障): named in passing it is no topic of a clause. */
  frame: z.boolean().default(false),
  topics: z.array(TopicRule).min(1),
});

const TopicsYaml = z
  .strictObject({
    fallback: Slug,
    quiet: z.array(Wording),
    themes: z.array(Theme).min(1),
  })
  .superRefine(({ fallback, themes }, context) => {
    const seen = new Set<string>();
    const once = (id: string, path: (string | number)[]): void => {
      if (seen.has(id)) {
        const message = `不能写两次，每个 id 是一个网页 topics/${id}.html。请改掉一个`;
        context.addIssue({ code: 'custom', path: [...path, 'id'], message });
      }
      seen.add(id);
    };
    for (const [at, theme] of themes.entries()) {
      once(theme.id, ['themes', at]);
      theme.topics.forEach(({ id, alias }, n) => {
        for (const one of [id, ...alias]) once(one, ['themes', at, 'topics', n]);
      });
    }
    if (!themes.some(({ topics }) => topics.some(({ id }) => id === fallback))) {
      const message = '应当是下面一个主题的 id。请改正，或加上这个主题';
      context.addIssue({ code: 'custom', path: ['fallback'], message });
    }
  });
export type Taxonomy = z.infer<typeof TopicsYaml>;

/** A collection's themes and topics with their rules (topics.yaml), checked. */
export function loadTopics(collection: Collection): Taxonomy {
  return readVocab(collection, 'topics.yaml', TopicsYaml);
}

/** Checks the text of a topics.yaml. */
export function yamlToTaxonomy(text: string, file: string): Taxonomy {
  return textToSeed(text, file, TopicsYaml);
}
