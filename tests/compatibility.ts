import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { Linter } from 'eslint';
import stylelint from 'stylelint';

/** The oldest browsers the site must work in: 360-type cores, Windows 7's last Firefox, older Macs. */
export const FLOOR = ['chrome 86', 'firefox 115', 'safari 15.4'];

const ITERATOR_TWINS = [
  'every',
  'filter',
  'find',
  'flatmap',
  'foreach',
  'map',
  'reduce',
  'some',
].map((name) => `es-x/no-iterator-prototype-${name}`);

/**
 * What an emitted script uses beyond the floor: syntax (parsed as ES2021 with class fields), web APIs and
 * built-ins by browser data, and methods by name (`x.at()`, `x.toSorted()`). One line each; none is good.
 * `guarded` names APIs that the script asks for before use, which the rules cannot see.
 */
export function scriptProblems(code: string, guarded: string[] = []): string[] {
  const linter = new Linter();
  const messages = linter.verify(code, [
    {
      languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      plugins: { compat, 'es-x': esX },
      settings: {
        browsers: FLOOR,
        lintAllEsApis: true,
        polyfills: guarded,
        'es-x': { aggressive: true },
      },
      rules: {
        'compat/compat': 'error',
        // A classic script has no module loader, and file:// refuses one.
        'no-restricted-syntax': ['error', 'ImportExpression', 'MetaProperty[meta.name="import"]'],
        // Chromium 86 lacks what came after ES2021, but for public and private class fields (74, methods 84).
        ...without(esX.configs['flat/no-new-in-es2022'].rules, [
          'es-x/no-class-instance-fields',
          'es-x/no-class-static-fields',
          'es-x/no-class-private-fields',
          'es-x/no-class-private-methods',
        ]),
        ...esX.configs['flat/no-new-in-es2023'].rules,
        ...esX.configs['flat/no-new-in-es2024'].rules,
        // Iterator helpers bear the names of array methods: no rule can tell them apart, a real old browser does.
        ...without(esX.configs['flat/no-new-in-es2025'].rules, ITERATOR_TWINS),
      },
    },
  ]);
  return messages.map(({ line, column, ruleId, message }) =>
    [`${line}:${column}`, ruleId ?? 'syntax', message].join(' '),
  );
}

/**
 * What an emitted style sheet uses beyond the floor. `harmless` names features (as in the browser data)
 * whose absence leaves a page readable, each with the reason.
 */
export async function styleProblems(
  code: string,
  harmless: Record<string, string> = {},
): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    config: {
      plugins: ['stylelint-browser-compat'],
      rules: {
        'max-nesting-depth': [0, { ignoreAtRules: ['media', 'supports', 'page'] }],
        'plugin/browser-compat': [
          true,
          { browserslist: FLOOR, allow: { features: Object.keys(harmless) } },
        ],
      },
    },
  });
  return results.flatMap(({ warnings }) =>
    warnings.map(({ line, column, text }) => `${line}:${column} ${text}`),
  );
}

function without(
  rules: Linter.Config['rules'],
  names: string[],
): NonNullable<Linter.Config['rules']> {
  return Object.fromEntries(Object.entries(rules ?? {}).filter(([name]) => !names.includes(name)));
}
