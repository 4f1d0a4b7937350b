import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

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
// refuses the whole file ("Missing: @pagefind/darwin-arm64@ from lock file"): add such entries by hand, with
// version, os, cpu and optional.
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

test('no entry names a host', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
