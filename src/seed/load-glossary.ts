import { z } from 'zod';
import type { Term } from '../model/term.ts';
import { Wording } from '../model/wording.ts';
import type { Collection } from './collection.ts';
import { readVocab } from './read-yaml.ts';

const GlossaryYaml = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z\d-]+$/u, '应当是小写字母、数字和连字号，如 standard-land'),
      words: z.array(Wording).min(1, '应当至少有一种写法，如 [标准地]'),
      note: Wording,
      source: Wording.nullable().default(null),
    }),
  ),
});

/** A collection's glossary.yaml: terms that a document uses without saying what they mean. */
export function loadGlossary(collection: Collection): Term[] {
  return readVocab(collection, 'glossary.yaml', GlossaryYaml).terms;
}
