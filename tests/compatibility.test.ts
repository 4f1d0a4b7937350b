import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptProblems, styleProblems } from './compatibility.ts';

test.each([
  ['structuredClone(x)'],
  ['x.at(-1)'],
  ['x.toSorted()'],
  ['x.findLast(f)'],
  ['Object.hasOwn(x, "y")'],
  ['new Intl.Segmenter("zh")'],
  ['class A { static { f(); } }'],
  ['import("x")'],
  ['/a/v.test(x)'],
])('beyond the floor: %s', (code) => {
  expect(scriptProblems(code)).not.toEqual([]);
});

test.each([['x ?? y'], ['x?.y.replaceAll("a", "b")'], ['x ||= 1'], ['class A { a = 1; #b = 2 }']])(
  'within the floor: %s',
  (code) => {
    expect(scriptProblems(code)).toEqual([]);
  },
);

test.each([
  ['a:has(b) { color: red }'],
  ['a { aspect-ratio: 1 }'],
  ['a { & b { color: red } }'],
  ['@layer x { a { color: red } }'],
  ['@container (width > 1px) { a { color: red } }'],
  ['a { color: color-mix(in srgb, red, blue) }'],
  [':is(a, b) c { color: red }'],
  ['a { inset: 0 }'],
])('beyond the floor: %s', async (code) => {
  expect(await styleProblems(code)).not.toEqual([]);
});

test('within the floor: grid, custom properties, sticky', async () => {
  const code =
    'a { display: grid; gap: 1px; color: var(--ink); position: sticky; top: 0 } @media (prefers-color-scheme: dark) { a { color: #fff } }';
  expect(await styleProblems(code)).toEqual([]);
});

/** Features whose absence in an old browser leaves the page readable, each with the reason. */
const harmlessStyles: Record<string, string> = {
  'selectors.highlight': 'hits are drawn with <mark> where the rule is not known',
  'at-rules.media.forced-colors': 'no such mode: the rules are passed over',
  'properties.forced-color-adjust': 'the same',
  'properties.content-visibility': 'all of a long text is laid out at once',
  'properties.contain-intrinsic-size': 'the same',
  'properties.overflow-clip-margin': 'the same: it is asked for before',
  'at-rules.page': 'paper size and margins are the printer’s own instead',
  'at-rules.page.size': 'the same',
  'properties.accent-color': 'check boxes keep the system’s colour',
  'properties.align-self.flex_context.start_end': 'the column stretches, its text stays at the top',
  'properties.hanging-punctuation': 'punctuation stands inside the measure',
  'properties.justify-content.flex_context.start_end': 'start is where a row begins anyway',
  'properties.orphans': 'a page may begin with one line of a paragraph',
  'properties.outline': 'the outline is drawn with square corners',
  'properties.overscroll-behavior': 'the page scrolls on when the contents end',
  'properties.paint-order': 'labels have no halo',
  'properties.scrollbar-width': 'the contents show a full scrollbar',
  'properties.text-decoration-thickness': 'underlines have the font’s own thickness',
  'properties.text-size-adjust': 'a phone may enlarge text',
  'properties.text-spacing-trim': 'full-width punctuation keeps its blank half',
  'properties.text-underline-offset': 'underlines stand closer to the text',
  'properties.text-wrap': 'lines of a title differ in length',
  'properties.widows': 'a page may end with one line of a paragraph',
};

/** APIs that a script asks for before use, each with where it asks. */
const guarded: Record<string, string> = {
  DecompressionStream: 'search/query/inflate.ts tries it, and inflates by itself where it fails',
  Highlight: 'client/landing/draw-hits.ts draws with <mark> where CSS.highlights is missing',
};

/** Scripts that bring along what old browsers lack. */
const equipped = /\.worker\.js$|docket-reader\.js$/u;

/** What the reader's workers use and bring along for old browsers, or only name: each with the reason. */
const supplied: Record<string, string> = {
  "'(?:Array|String)\\.prototype\\.at'": 'reader/later-methods.ts',
  "'Array\\.prototype\\.(?:findLast|findLastIndex|toReversed|toSorted)'": 'reader/later-methods.ts',
  "'Map\\.groupBy'": 'reader/later-methods.ts',
  'Array\\.(?:at|findLast)\\(\\) is not supported': 'reader/later-methods.ts',
  "'Array\\.prototype\\.(?:with|toSpliced)'":
    'corrections by hand, which a document that is only read has none of',
  "'Iterator\\.prototype\\.take'": 'a method of our own of that name',
  'Growable SharedArrayBuffer': 'the engine for PDFs asks for it before use',
};

const emitted = (folder: string, ending: string): string[] =>
  readdirSync(join('dist', folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join('dist', folder, name));

/** What a script file runs; that of a worker is text, which a page hands to a worker unparsed. */
function codeOf(file: string): string {
  const script = readFileSync(file, 'utf8');
  const text = /^globalThis\["plan-[\w.]+"\] = (".*");\n$/su.exec(script)?.[1];
  expect(text !== undefined).toBe(file.endsWith('.worker.js'));
  return text === undefined ? script : (JSON.parse(text) as string);
}

test.each(emitted('scripts', '.js'))('%s works in the oldest browsers', (file) => {
  const known = equipped.test(file) ? Object.keys(supplied) : [];
  const problems = scriptProblems(codeOf(file), Object.keys(guarded));
  expect(
    problems.filter((problem) => !known.some((words) => new RegExp(words, 'u').test(problem))),
  ).toEqual([]);
});

test.each(emitted('styles', '.css'))('%s works in the oldest browsers', async (file) => {
  expect(await styleProblems(readFileSync(file, 'utf8'), harmlessStyles)).toEqual([]);
});
