import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schemas = new Map(
  readdirSync('dist/data/schema')
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [basename(name, '.schema.json'), read(`dist/data/schema/${name}`) as object]),
);
const files = readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'));

/** plans.json → plans; mentions/subjects.json → subjects; matches/taishan-plan-2023-2025.json → matches. */
const schemaOf = (path: string): object | undefined =>
  schemas.get(basename(path, '.json')) ?? schemas.get(dirname(path));

describe('dist/data', () => {
  test.each(files)('%s is as its schema says', (path) => {
    const schema = schemaOf(path);
    expect(schema, `schema of ${path}`).toBeDefined();
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const valid = ajv.validate(schema ?? {}, read(join('dist/data', path)));
    expect(valid ? [] : ajv.errors?.slice(0, 3)).toEqual([]);
  });

  test('a record with another field, or without one, is not', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(schemas.get('targets') ?? {});
    const [target] = read('dist/data/targets.json') as Record<string, unknown>[];
    expect(validate([target])).toBe(true);
    expect(validate([{ ...target, colour: 'red' }])).toBe(false);
    expect(validate([{ ...target, value: '30' }])).toBe(false);
  });
});
