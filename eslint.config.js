import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order of the data's way: a room imports from earlier rooms only. */
const rooms = [
  'numeral',
  'address',
  'model',
  'words',
  'seed',
  'intake',
  'text',
  'tree',
  'clause',
  'duty',
  'targets',
  'commitment',
  'topic',
  'catalogue',
  'mention',
  'project',
  'compare',
  'follow-up',
  'chart',
  'mdx',
  'ledger',
  'convert',
  'guess',
  'edition',
  'export',
  'search',
  'offline',
  'client',
  'components',
  'layouts',
  'pages',
];

/** One rule block per room that forbids every later room. */
const oneWay = rooms.map((room, position) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...rooms.slice(position + 1), 'scripts', 'tests'].join('|')})/`,
            message: `Room ${room} stands before that room: imports go one way (order in eslint.config.js).`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'content/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    ignores: ['tests/more-browsers/**'],
    extends: tseslint.configs.strictTypeCheckedOnly,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what is meant: a Han character beyond U+FFFF is one.
      '@typescript-eslint/no-misused-spread': 'off',
      // A third of the time, for what hardly stands here: classes, and no enums at all (erasableSyntaxOnly).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Where a test fails on what it did not expect, its type need not be told beforehand.
    files: ['tests/**/*.ts', '**/*.test.ts', 'scripts/bench*/**', 'scripts/bench*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // Written as IE reads it, which has no catch without a name.
    files: ['public/**/*.js'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', window: 'readonly' },
    },
  },
  ...oneWay,
);
