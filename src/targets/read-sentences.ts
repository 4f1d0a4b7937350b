import { readAnnotations, type Annotation } from './read-annotations.ts';

/** A sentence with the figures that it holds. */
export interface AnnotatedSentence {
  readonly text: string;
  readonly figures: readonly Annotation[];
}

/**
 * fixtures/sentences/*.txt → sentences, each with its figures below it, indented:
 * `label | value unit | op kind | rest`; lines with # are remarks.
 */
export function readSentences(text: string): AnnotatedSentence[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([sentence = '', ...figures]) => ({
      text: sentence,
      figures: readAnnotations(figures.map((line) => `c1 | ${line.trim()}`).join('\n')),
    }));
}
