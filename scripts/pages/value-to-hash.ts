import { createHash, randomUUID } from 'node:crypto';

/**
 * A function that gives one hash for a value with all it holds; `plainOf` says what stands for an object. What a function
 * would give is not known: a value that holds one has another hash every time.
 */
export function valueToHash(plainOf: (value: object) => object): (value: unknown) => string {
  const told = (_key: string, value: unknown): unknown => {
    if (typeof value === 'function') return randomUUID();
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return plainOf(value);
  };
  return (value) =>
    createHash('sha256')
      .update(JSON.stringify([value], told))
      .digest('base64url')
      .slice(0, 22);
}
