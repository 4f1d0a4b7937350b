/** A map that tells what is read of it: `note` is given the key, or nothing where all of it is. */
export class ReadMap<Key, Value> implements ReadonlyMap<Key, Value> {
  private readonly map: ReadonlyMap<Key, Value>;
  private readonly note: (key?: Key) => void;

  constructor(map: ReadonlyMap<Key, Value>, note: (key?: Key) => void) {
    this.map = map;
    this.note = note;
  }

  get(key: Key): Value | undefined {
    this.note(key);
    return this.map.get(key);
  }

  has(key: Key): boolean {
    this.note(key);
    return this.map.has(key);
  }

  get size(): number {
    return this.whole().size;
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.whole().forEach(act);
  }

  entries(): MapIterator<[Key, Value]> {
    return this.whole().entries();
  }

  keys(): MapIterator<Key> {
    return this.whole().keys();
  }

  values(): MapIterator<Value> {
    return this.whole().values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.whole().entries();
  }

  private whole(): ReadonlyMap<Key, Value> {
    this.note();
    return this.map;
  }
}
