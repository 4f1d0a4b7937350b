import { loadStyle } from './load-style.ts';
import { findHits } from './landing/find-hits.ts';
import { drawHits } from './landing/draw-hits.ts';
import { addEmptyBar, addHitBar } from './landing/hit-bar.ts';
import { parseQuery } from '../search/query/parse-query.ts';

// A plan page opened from a search: its words marked wherever they stand, and a way from hit to hit.
const asked = new URLSearchParams(location.search);
const query = asked.get('q') ?? '';
const words = parseQuery(query, asked.get('literal') === '1').all;
const hits = words.length === 0 ? [] : findHits(document, words);
void loadStyle('landing').then(() => {
  if (hits.length > 0) addHitBar(query, drawHits(hits));
  else if (words.length > 0) addEmptyBar(query);
});
