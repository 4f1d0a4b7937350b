import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order of the data's way: a room imports from earlier rooms only. */
const rooms = [
  'model',
  'seed',
  'intake',
  'text',
  'tree',
  'clause',
  'duty',
  'target',
  'topic',
  'project',
  'compare',
  'chart',
  'mdx',
  'ledger',
  'convert',
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
  { ignores: ['dist/', '.astro/', 'node_modules/', 'content/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
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
