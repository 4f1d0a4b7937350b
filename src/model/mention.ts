import { z } from 'zod';
import { Anchor } from './clause.ts';

/** What mentions are counted of: a topic or theme, or a row of the catalogue. */
export const SubjectId = z.string().regex(/^(?:topics|indicators)\/[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * The wordings that are looked for in every document: `words` from the vocabularies alone; `only` why there are
 * fewer than three; `elsewhere` those among them that other places use, and perhaps no document of this edition.
 */
export const SubjectWords = z.strictObject({
  subject: SubjectId,
  words: z.array(z.string().min(2)).min(1),
  only: z.string().nullable(),
  elsewhere: z.array(z.string()),
});
export type SubjectWords = z.infer<typeof SubjectWords>;

/** Where words stand: in the text itself, only in a body's name, or only in a cited title. */
export const MentionPlace = z.enum(['text', 'body', 'title']);
export type MentionPlace = z.infer<typeof MentionPlace>;

/**
 * What one document says of a subject. `own`: an entry holds a figure or a promise about it; `named`: words of it
 * occur; `none`: not one of the subject's words occurs in the whole folded text. `where` in reading order; `found` of
 * what is named, or is a row that figures without one name: which words, and where, the plainest first.
 */
export const Mention = z.strictObject({
  subject: SubjectId,
  state: z.enum(['own', 'named', 'none']),
  where: z.array(Anchor),
  as: z.record(Anchor, MentionPlace),
  found: z.array(z.strictObject({ clause: Anchor, word: z.string() })),
});
export type Mention = z.infer<typeof Mention>;
