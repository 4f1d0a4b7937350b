import { expect, test } from 'vitest';
import type { Disk } from './disk.ts';
import { writeFiles } from './write-files.ts';

/** A disk in memory on which the n-th deed fails: the run is killed there, or is told that the disk is full. */
function faultyDisk(files: Map<string, string>, failing: number, kind: 'kill' | 'full'): Disk {
  let deeds = 0;
  let dead = false;
  const deed = (act: () => void, half: () => void = () => undefined): void => {
    if (dead) throw new Error('killed');
    deeds += 1;
    if (deeds !== failing) return act();
    half();
    dead = kind === 'kill';
    throw Object.assign(new Error('fault'), { code: kind === 'full' ? 'ENOSPC' : 'KILLED' });
  };
  return {
    makeFolder: () => undefined,
    write: (path, bytes) => {
      const text = String(bytes);
      deed(
        () => files.set(path, text),
        () => files.set(path, text.slice(0, text.length / 2)),
      );
    },
    rename: (from, to) => {
      deed(() => {
        files.set(to, files.get(from) ?? '');
        files.delete(from);
      });
    },
    remove: (path) => {
      if (!dead) files.delete(path);
    },
  };
}

const names = ['a.yaml', 'b.yaml', 'c.yaml'];

test.each(['kill', 'full'] as const)('%s at any moment leaves every file whole', (kind) => {
  for (let failing = 1; failing <= 2 * names.length; failing += 1) {
    const files = new Map(names.map((name) => [`/r/${name}`, `old ${name}`]));
    const write = (): void => {
      writeFiles(
        '/r',
        names.map((name) => [name, `new ${name}`] as const),
        faultyDisk(files, failing, kind),
      );
    };
    expect(write).toThrow(kind === 'full' ? /磁盘满了.*原来的文件没有动/u : 'fault');
    const state = names.map((name) => files.get(`/r/${name}`));
    const written = Math.floor((failing - 1) / 2);
    expect(state).toEqual(names.map((name, i) => `${i < written ? 'new' : 'old'} ${name}`));
    if (kind === 'full') expect(files.size).toBe(names.length);
  }
});

test('a left-over part is overwritten by the next run', () => {
  const files = new Map([['/r/a.yaml.part', 'half']]);
  writeFiles('/r', [['a.yaml', 'new']], faultyDisk(files, 0, 'kill'));
  expect([...files]).toEqual([['/r/a.yaml', 'new']]);
});
