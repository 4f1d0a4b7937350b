import type { z } from 'zod';

/** A seed that a person has to mend: file, key, what was found, what was expected. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** One line per fault: `seeds/plans/x/plan.yaml, date: found "2023-13-01"; expected …`. */
export function seedFaults(file: string, data: unknown, error: z.ZodError): string {
  return error.issues
    .flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map(
          (key) =>
            `${file}, ${[...issue.path, key].join('.')}: found an unknown key; expected only the keys of the other plans. Remove or rename it.`,
        );
      }
      const found = issue.path.reduce<unknown>(
        (value, key) =>
          value !== null && typeof value === 'object'
            ? (value as Record<PropertyKey, unknown>)[key]
            : undefined,
        data,
      );
      const shown = found === undefined ? 'nothing' : JSON.stringify(found);
      const at = issue.path.length === 0 ? 'whole file' : issue.path.join('.');
      return [`${file}, ${at}: found ${shown}; ${issue.message}. Correct this key.`];
    })
    .join('\n');
}
