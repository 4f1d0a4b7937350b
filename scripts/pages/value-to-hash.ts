import { createHash } from 'node:crypto';

/** A function that gives one hash for a value with all it holds; `plainOf` says what stands for an object. */
export function valueToHash(plainOf: (value: object) => object): (value: unknown) => string {
  const told = (_key: string, value: unknown): unknown => {
    if (typeof value === 'function')
      throw new Error('a part of an edition holds a function: what it gives cannot be hashed');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return plainOf(value);
  };
  return (value) =>
    createHash('sha256')
      .update(JSON.stringify(value, told) ?? 'undefined')
      .digest('base64url')
      .slice(0, 22);
}
