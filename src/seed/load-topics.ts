import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Collection, vocabFile } from './collection.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug such as water-saving');
const Words = z.array(z.string().min(1)).min(1);

const TopicRule = z.strictObject({ id: Slug, name: z.string().min(1), core: Words, words: Words });
export type TopicRule = z.infer<typeof TopicRule>;

const Theme = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  topics: z.array(TopicRule).min(1),
});

const TopicsYaml = z.strictObject({
  fallback: Slug,
  quiet: z.array(z.string().min(1)),
  themes: z.array(Theme).min(1),
});
export type Taxonomy = z.infer<typeof TopicsYaml>;

/** A collection's themes and topics with their rules (topics.yaml), checked. */
export function loadTopics(collection: Collection): Taxonomy {
  const { root, file } = vocabFile(collection, 'topics.yaml');
  return yamlToTaxonomy(readFileSync(join(root, file), 'utf8'), file);
}

/** Checks the text of a topics.yaml; every fault names file, key, what was found and how to mend it. */
export function yamlToTaxonomy(text: string, file: string): Taxonomy {
  const read = TopicsYaml.safeParse(parse(text));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(
      `${file}: key ${issue?.path.join('.') || '(top)'}: ${issue?.message ?? 'unreadable'}. ` +
        'Expected themes with id, name and topics; a topic needs id, name, core and words.',
    );
  }
  const taxonomy = read.data;
  const seen = new Set<string>();
  for (const { id } of taxonomy.themes.flatMap((theme) => [theme, ...theme.topics])) {
    if (seen.has(id)) {
      throw new Error(
        `${file}: id ${id} stands twice. Expected unique ids, for each is a page topics/${id}.html; rename one.`,
      );
    }
    seen.add(id);
  }
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  if (!topics.includes(taxonomy.fallback)) {
    throw new Error(
      `${file}: key fallback: found ${taxonomy.fallback}, expected the id of a topic below.`,
    );
  }
  return taxonomy;
}
