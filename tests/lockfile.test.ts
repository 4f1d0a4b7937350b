import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The entries of a lockfile: the package itself under '', every other under its folder. */
function readLock(file: string): Record<string, Entry> {
  return (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }).packages;
}

const packages = readLock('package-lock.json');

const { overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  overrides: Record<string, string>;
};

/** The entry that Node would find for a dependency of the package at `path`. */
function entryFor(path: string, name: string): Entry | undefined {
  const below = path === '' ? '' : `${path}/`;
  const found = packages[`${below}node_modules/${name}`];
  if (found !== undefined || path === '') return found;
  const cut = path.lastIndexOf('/node_modules/');
  return entryFor(cut === -1 ? '' : path.slice(0, cut), name);
}

// npm leaves the packages of other platforms out of the file where a registry lacks them, and `npm ci` then
// refuses the whole file ("Missing: @esbuild/darwin-arm64@ from lock file"): add such entries by hand, with
// version, integrity (`npm view NAME@VERSION dist.integrity`), os, cpu and optional.
test('every dependency of every package has its entry, of the version asked for', () => {
  const faults: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const [name, asked] of Object.entries(wanted)) {
      const range = overrides[name] ?? asked;
      const found = entryFor(path, name);
      const exact = /^\d+\.\d+\.\d+$/u.test(range);
      if (found === undefined || (exact && found.version !== range)) {
        faults.push(
          `${path || 'package.json'}: ${name}@${range}, found ${found?.version ?? 'none'}`,
        );
      }
    }
  }
  expect(faults).toEqual([]);
});

describe.each(['package-lock.json', 'tests/more-browsers/package-lock.json'])('%s', (file) => {
  const entries = Object.entries(readLock(file)).filter(([path]) => path !== '');

  test('names no host', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // What lies inside another package's archive is covered by that one's checksum.
  test('holds a checksum of every archive', () => {
    const bare = entries.filter(
      ([, { integrity, inBundle }]) => inBundle !== true && !integrity?.startsWith('sha512-'),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

test('every Node that the starter looks for is asked for', () => {
  const asked = Object.keys(packages['']?.optionalDependencies ?? {});
  const sought = readFileSync('scripts/run.mjs', 'utf8').matchAll(/'(node-[\w-]+)\/bin\/node/gu);
  expect([...sought].map(([, name]) => name).sort()).toEqual(asked.sort());
});
