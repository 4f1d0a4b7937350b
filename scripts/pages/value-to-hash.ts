import { hash, randomUUID } from 'node:crypto';

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
  const recordHash = (record: object): string => {
    const own = known.get(record) ?? textToHash(tellObject(record));
    known.set(record, own);
    return own;
  };
  // Strings bear their lengths, so that no two values are told alike; nothing is escaped.
  const tell = (value: unknown): string => {
    if (typeof value === 'string') return `"${value.length}:${value}`;
    if (typeof value === 'function') return randomUUID();
    if (typeof value !== 'object' || value === null) return `${String(value)};`;
    return records.has(value) ? `#${recordHash(value)}` : tellObject(value);
  };
  const tellObject = (value: object): string => {
    if (value instanceof Map || value instanceof Set)
      return tellList([...(value as Iterable<unknown>)]);
    const plain = plainOf(value);
    if (Array.isArray(plain)) return tellList(plain);
    let text = '{';
    for (const key of Object.keys(plain))
      text += `${key.length}:${key}=${tell((plain as Record<string, unknown>)[key])}`;
    return `${text}}`;
  };
  const tellList = (list: readonly unknown[]): string => {
    let text = '[';
    for (const one of list) text += tell(one);
    return `${text}]`;
  };
  return (value) => textToHash(tell(value));
}

function textToHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
