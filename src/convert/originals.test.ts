import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../intake/bytes-to-intake.ts';
import { readPage } from '../intake/html/read-page.ts';
import { originals, TITLE } from '../intake/fixtures/originals.ts';
import { readPdf } from '../intake/pdf/read-pdf.ts';
import { PlanYaml } from '../model/plan.ts';
import type { SeedPlan } from '../seed/read-plans.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { intakeToSource } from './intake-to-source.ts';
import { readIntake } from '../reader/read-document.ts';
import { roundTripFault } from '../reader/round-trip.ts';
import { seedToIntake } from './seed-to-intake.ts';

function plan(name: string, files: ReadonlyMap<string, Uint8Array>): SeedPlan {
  const yaml = PlanYaml.parse({
    title: TITLE,
    shortTitle: TITLE,
    kind: 'annual-tasks',
    status: 'issued',
    region: '370405',
    docNumber: null,
    issuers: [],
    date: null,
    period: { start: 2024, end: 2024 },
    url: null,
    supersedes: null,
    original: name,
  });
  const file = (each: string): Uint8Array => files.get(each) ?? new Uint8Array();
  return {
    id: 'x',
    yaml,
    file: 'plans/x/source.txt',
    bytes: file('source.txt'),
    stored: file('source.json'),
    original: file(name),
  };
}

const signs = (words: readonly string[]): string =>
  [...withoutBlanks(words.join(''))].sort().join('');

test.each(originals)(
  '%s: every sign of it stands in an entry or is removed, read from its folder as at first',
  async (name, bytes, words) => {
    const intake = await bytesToIntake(bytes, name, { readPage, readPdf });
    const files = new Map(intakeToSource(intake, bytes, name));
    expect(files.get(name)).toBe(bytes);
    const read = readIntake(seedToIntake(plan(name, files)), 'x');
    expect(read).toEqual(readIntake(intake, 'x'));
    const texts = read.clauses.map(({ text }) => text);
    expect(roundTripFault(read.lines, texts, read.cuts)).toBeNull();
    const removed = [...read.leftOut, ...read.cuts].map(({ text }) => text);
    expect(signs([...texts, ...removed])).toBe(signs(words));
  },
);

test.each<[name: string, change: (files: Map<string, Uint8Array>) => unknown, fault: RegExp]>([
  ['the original is another', (files) => files.set('original.txt', strToU8('二、')), /不是同一份/u],
  [
    'the text was edited',
    (files) => files.set('source.txt', strToU8('二、')),
    /source\.txt：改动过.*correct/u,
  ],
  ['the rest is cut', (files) => files.set('source.json', strToU8('{')), /source\.json：读不了/u],
])('%s: stopped with the way out', async (_, change, fault) => {
  const bytes = strToU8('一、工业');
  const files = new Map(intakeToSource(await bytesToIntake(bytes), bytes, 'original.txt'));
  change(files);
  expect(() => seedToIntake(plan('original.txt', files))).toThrow(fault);
});
