import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order of the data's way: a room imports from earlier rooms only. */
const rooms = JSON.parse(readFileSync(new URL('src/rooms.json', import.meta.url), 'utf8'));

/** Imports that name a room: `../../compare/…`, and from one half of a split room the other, `../index/…`. */
function importsOf(room, from) {
  const [split, half] = room.split('/');
  const sibling = half !== undefined && from.startsWith(`${split}/`);
  return `(\\.\\./)+${room}/${sibling ? `|\\.\\./${half}/` : ''}`;
}

/** What a room may not import: later rooms, and where it reaches the browser what only a build has. */
function forbiddenIn({ room, browser }, position) {
  const later = rooms.slice(position + 1).map((one) => importsOf(one.room, room));
  const patterns = [
    {
      regex: `^(${[...later, '(\\.\\./)+(scripts|tests)/'].join('|')})`,
      message: `Room ${room} stands before that room: imports go one way (order in src/rooms.json).`,
    },
  ];
  if (browser === true) {
    patterns.push({
      regex: '^(node:|vite|astro|virtual:|@astrojs/)',
      message: `Room ${room} reaches the browser, which has neither Node nor build tools (src/rooms.json).`,
    });
  }
  return { 'no-restricted-imports': ['error', { patterns }] };
}

/** One rule block a room; tests and fixtures run on Node. */
const oneWay = rooms.flatMap((one, position) => [
  { files: [`src/${one.room}/**/*.{ts,astro}`], rules: forbiddenIn(one, position) },
  {
    files: [`src/${one.room}/**/{*.test.ts,fixtures/**/*.ts}`],
    rules: forbiddenIn({ ...one, browser: false }, position),
  },
]);

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
