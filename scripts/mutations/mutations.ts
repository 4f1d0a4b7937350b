/** A small fault to plant: the exact text, which must stand once in its file, what it becomes, the test that must fail. */
export interface Mutation {
  readonly says: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly test: string;
}

/** Faults that once passed every test, or would hurt most; who finds another adds it with its test. */
export const mutations: readonly Mutation[] = [
  {
    says: 'a file is written without escaping its texts',
    file: 'src/element/element-to-xml.ts',
    from: "node.type === 'text' ? escapeXml(node.value) : ''",
    to: "node.type === 'text' ? node.value : ''",
    test: 'src/element/element.test.ts',
  },
  {
    says: 'the table of figures is sorted smallest first',
    file: 'src/client/figures/sort-rows.ts',
    from: 'return other.value - one.value;',
    to: 'return one.value - other.value;',
    test: 'src/client/figures/sort-rows.test.ts',
  },
  {
    says: 'the lowest is called 最高 in a title',
    file: 'src/chart/dots-to-title.ts',
    from: 'sort((a, b) => rank(a) - rank(b))',
    to: 'sort((a, b) => rank(b) - rank(a))',
    test: 'src/chart/words.test.ts',
  },
  {
    says: 'marks of a chart come in another order than the rows of its table',
    file: 'src/chart/place-strips.ts',
    from: 'order(strip, a.figure) - order(strip, b.figure)',
    to: 'order(strip, b.figure) - order(strip, a.figure)',
    test: 'src/chart/charts.test.ts',
  },
  {
    says: 'rows that several documents share come behind those of one',
    file: 'src/edition/edition-rows.ts',
    from: 'plan.id !== figures[0]?.plan.id) ? 0 : 1;',
    to: 'plan.id !== figures[0]?.plan.id) ? 1 : 0;',
    test: 'src/edition/edition-rows.test.ts',
  },
  {
    says: 'columns 任务 and 原文 of the 责任清单 are exchanged',
    file: 'src/export/duty-sheet.ts',
    from: '      row.task,\n      row.text,\n',
    to: '      row.text,\n      row.task,\n',
    test: 'src/export/duty-sheet.test.ts',
  },
  {
    says: 'no body in a margin leads to its page',
    file: 'src/edition/margin-of.ts',
    from: 'index.bodyIdOf.get(bodyKey(region, name)) ?? null',
    to: 'index.bodyIdOf.get(name) ?? null',
    test: 'src/edition/margin-of.test.ts',
  },
  {
    says: 'the scope of a search is lost from the address',
    file: 'src/client/search/url-state.ts',
    from: "  if (scope !== undefined) made.set('scope', scope);\n",
    to: '',
    test: 'src/client/search/url-state.test.ts',
  },
  {
    says: 'the mark in an excerpt is one character short',
    file: 'src/client/search/marked-text.ts',
    from: 'words: text.slice(start, end), marked: true',
    to: 'words: text.slice(start, end - 1), marked: true',
    test: 'src/client/search/marked-text.test.ts',
  },
  {
    says: 'the mark on a plan page is one character short',
    file: 'src/client/landing/find-hits.ts',
    from: 'end: [last[0], last[1] + 1]',
    to: 'end: [last[0], last[1]]',
    test: 'src/client/landing/find-hits.test.ts',
  },
  {
    says: 'a hit is found one character short',
    file: 'src/search/query/find-ranges.ts',
    from: 'text.to[at + term.length - 1]',
    to: 'text.to[at + term.length - 2]',
    test: 'src/search/query/text-to-excerpt.test.ts',
  },
  {
    says: 'the clipboard gets formulas',
    file: 'src/export/table-to-text.ts',
    from: "defuseFormula(cellToText(cell).replaceAll(/[\\t\\r\\n]+/g, ' '))",
    to: "cellToText(cell).replaceAll(/[\\t\\r\\n]+/g, ' ')",
    test: 'src/export/table.test.ts',
  },
  {
    says: 'the first of those that lead is called 列第一位',
    file: 'src/words/rank.ts',
    from: 'of > 1 && !isLead(role)',
    to: 'of > 1',
    test: 'src/words/rank.test.ts',
  },
  {
    says: 'a list of one has a 列第一位',
    file: 'src/words/rank.ts',
    from: 'place === 1 && of > 1',
    to: 'place === 1',
    test: 'src/words/rank.test.ts',
  },
  {
    says: 'a figure of a draft does not say so',
    file: 'src/words/placed-figure.ts',
    from: "    figure.draft ? draftWord : '',\n    figure.certainty ?? '',\n",
    to: "    figure.certainty ?? '',\n",
    test: 'src/words/placed-figure.test.ts',
  },
  {
    says: 'documents of one kind stand latest first',
    file: 'src/edition/compare-plans.ts',
    from: 'a.period.start - b.period.start',
    to: 'b.period.start - a.period.start',
    test: 'src/edition/compare-plans.test.ts',
  },
  {
    says: '低于 is read as ≤',
    file: 'src/targets/bounds.ts',
    from: "[/(?:低于|少于|小于)$/u, '<'],",
    to: "[/(?:低于|少于|小于)$/u, '<='],",
    test: 'src/targets/bounds.test.ts',
  },
  {
    says: 'a zero-width sign parts a word in search',
    file: 'src/text/fold-text.ts',
    from: "    .replace(INVISIBLE_SIGNS, '')\n",
    to: '',
    test: 'src/text/fold-with-map.test.ts',
  },
  {
    says: 'a filter named like a property of every object is taken for one',
    file: 'src/words/facet.ts',
    from: 'names[one].includes(name.toLowerCase()));',
    to: 'names[one].includes(name.toLowerCase())) ?? (name in names ? (name as Facet) : undefined);',
    test: 'src/search/query/filters.test.ts',
  },
  {
    says: 'an index that hangs is waited for without end',
    file: 'src/search/query/index-or-scan.ts',
    from: 'await inTime(index(term))',
    to: 'await index(term)',
    test: 'src/search/query/index-or-scan.test.ts',
  },
  {
    says: 'the server answers whatever it is sent',
    file: 'scripts/serve/serve-folder.ts',
    from: "request.method !== 'GET' && request.method !== 'HEAD'",
    to: "request.method === 'TRACE'",
    test: 'scripts/serve/serve-folder.test.ts',
  },
  {
    says: 'a file that changed keeps its tag',
    file: 'scripts/serve/content-tags.ts',
    from: 'one.bytes !== size || changed > written',
    to: 'one.bytes === -1',
    test: 'scripts/serve/serve-folder.test.ts',
  },
];
