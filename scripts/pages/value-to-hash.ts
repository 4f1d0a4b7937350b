import { createHash, randomUUID } from 'node:crypto';

/**
 * A function that gives one hash for a value with all it holds; `plainOf` says what stands for an object. What a function
 * would give is not known: a value that holds one has another hash every time. Of `records`, which many values hold,
 * each is told through once, and by its hash from then on.
 */
export function valueToHash(
  plainOf: (value: object) => object,
  records: ReadonlySet<object> = new Set(),
): (value: unknown) => string {
  const known = new Map<object, string>();
  const told = (_key: string, value: unknown): unknown => {
    if (typeof value === 'function') return randomUUID();
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    if (!records.has(value)) return plainOf(value);
    const hash = known.get(value) ?? hashOf({ ...plainOf(value) });
    known.set(value, hash);
    return hash;
  };
  const hashOf = (value: unknown): string =>
    createHash('sha256')
      .update(JSON.stringify([value], told))
      .digest('base64url')
      .slice(0, 22);
  return hashOf;
}
