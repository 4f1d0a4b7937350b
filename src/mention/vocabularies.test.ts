import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { loadIndicators } from '../seed/load-indicators.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { foldText } from '../text/fold-text.ts';
import { vocabulariesToSubjects } from './vocabularies-to-subjects.ts';

const collection = folderToCollection();
const subjects = vocabulariesToSubjects(loadTopics(collection), loadIndicators(collection));

test.each(subjects)('$subject has three wordings, or says why not', ({ words, only }) => {
  expect(words.length >= 3).toBe(only === null);
  expect(only).not.toBe('词表里没有别的说法');
  for (const word of words) expect(foldText(word).length).toBeGreaterThanOrEqual(2);
});
