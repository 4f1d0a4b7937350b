import { loadOnce } from './load-once.ts';

/** A load by a key that runs when the key is first asked for, and again only after a failure. */
export function loadEach<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const loads = new Map<Key, () => Promise<Value>>();
  return (key) => {
    const known = loads.get(key) ?? loadOnce(() => load(key));
    loads.set(key, known);
    return known();
  };
}
