import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClauseRecord } from '../src/model/clause.ts';
import type { Mention, SubjectWords } from '../src/model/mention.ts';
import type { PlanRecord } from '../src/model/plan.ts';
import { sayAbsence } from '../src/words/absence.ts';
import { foldText } from '../src/text/fold-text.ts';

// Every claim that a document is silent, in the data and on the pages, against the document's text.

const read = <T>(path: string): T => JSON.parse(readFileSync(join('dist/data', path), 'utf8')) as T;
const plans = read<PlanRecord[]>('plans.json');
const clauses = Map.groupBy(read<ClauseRecord[]>('clauses.json'), ({ plan }) => plan);
const subjects = new Map(
  read<SubjectWords[]>('mentions/subjects.json').map((one) => [one.subject, one]),
);

test.each(plans)('$id: own and named have their places, none has no word in the text', (plan) => {
  const own = clauses.get(plan.id) ?? [];
  const text = own.map((entry) => foldText(entry.text)).join('\n');
  const textOf = new Map(own.map((entry) => [entry.anchor, foldText(entry.text)]));
  const mentions = read<Mention[]>(`mentions/${plan.id}.json`);
  expect(mentions.map(({ subject }) => subject)).toEqual([...subjects.keys()]);
  const wrong = mentions.filter(({ subject, state, where }) => {
    const words = (subjects.get(subject)?.words ?? []).map(foldText);
    const found = words.some((word) => text.includes(word));
    if (state === 'none') return found || where.length > 0;
    if (state === 'named' && where.length === 0) return found || plan.missing.length === 0;
    const said = where.filter((anchor) => words.some((word) => textOf.get(anchor)?.includes(word)));
    return state === 'named' ? said.length !== where.length : where.length === 0;
  });
  expect(wrong).toEqual([]);
});

test('every page that says a document is silent says it in the words of the data', () => {
  const none = new Map(
    plans.map(({ id }) => [
      id,
      new Set(
        read<Mention[]>(`mentions/${id}.json`)
          .filter(({ state }) => state === 'none')
          .map(({ subject }) => subject),
      ),
    ]),
  );
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('plans/'),
  );
  const wrong: string[] = [];
  let claims = 0;
  for (const path of pages) {
    const html = readFileSync(join('dist', path), 'utf8');
    const said = html.matchAll(
      /<span[^>]*data-said="absence"[^>]*data-plan="([^"]*)"[^>]*data-subject="([^"]*)"[^>]*>(.*?)<\/span>/gsu,
    );
    for (const [, plan = '', subject = '', inner = ''] of said) {
      claims += 1;
      const words = subjects.get(subject);
      const says = inner
        .replace(/<small>.*?<\/small>/gsu, '')
        .replace(/<[^>]*>/gu, '')
        .replace(/&(?:amp|#38);/gu, '&')
        .trim();
      const right = words !== undefined && says === sayAbsence(words);
      if (!right || none.get(plan)?.has(subject) !== true) wrong.push(`${path}: ${plan} ${says}`);
    }
    for (const word of ['未提及', '本年未列', '数增大', '数减小', '越高越好'])
      if (html.includes(word)) wrong.push(`${path}: ${word}`);
  }
  expect(wrong).toEqual([]);
  expect(claims).toBeGreaterThan(0);
});
