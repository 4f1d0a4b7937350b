import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument, visit } from 'yaml';
import { planOfRef } from '../../src/address/reference.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlanIds } from '../../src/seed/read-plans.ts';

/** A file below the collection's folder and what belongs in it now. */
export type Edit = readonly [path: string, text: string];

/** Files that speak of a plan by its id, with another id in its place. */
export function renameMentions(collection: Collection, id: string, to: string): Edit[] {
  return mentioningFiles(collection, id).map(([path, text]) => [
    path,
    text.replace(idPattern(id), to),
  ]);
}

/** Files that speak of a plan, without it: its rows of lists go, who took its place takes that of its own predecessor. */
export function dropMentions(
  collection: Collection,
  id: string,
  predecessor: string | null,
): Edit[] {
  return mentioningFiles(collection, id).flatMap(([path, text]): Edit[] => {
    const document = parseDocument(text);
    if (path.endsWith('/plan.yaml')) {
      if (document.get('supersedes') !== id) return [];
      document.set('supersedes', predecessor);
    } else {
      // A row is of a plan where one of its own values is the plan, or a place in it: entry: x-plan#c2
      let dropped = 0;
      visit(document, {
        Seq: (_, list) => {
          const kept = list.items.filter((row) => !isMap(row) || !isRowOf(row.toJSON(), id));
          dropped += list.items.length - kept.length;
          list.items = kept;
        },
      });
      if (dropped === 0) return [];
    }
    return [[path, document.toString({ lineWidth: 0 })]];
  });
}

function isRowOf(row: unknown, id: string): boolean {
  return Object.values(row ?? {}).some(
    (value) => typeof value === 'string' && planOfRef(value) === id,
  );
}

/** plan.yaml of other plans, corrections that are no plan's own, and the collection's own vocabulary. */
function mentioningFiles(collection: Collection, id: string): Edit[] {
  const { root, plans, reviews, vocab } = collection;
  const below = (folder: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.yaml') && name !== `${id}.yaml`)
          .map((name) => `${folder}/${name}`)
      : [];
  const others = readPlanIds(collection).filter((other) => other !== id);
  return [
    ...others.map((other) => `${plans}/${other}/plan.yaml`),
    ...below(reviews),
    ...below(vocab),
  ]
    .filter((path) => existsSync(join(root, path)))
    .map((path): Edit => [path, readFileSync(join(root, path), 'utf8')])
    .filter(([, text]) => idPattern(id).test(text));
}

/** An id as a word of its own: taishan-plan is no part of taishan-plan-2023. */
function idPattern(id: string): RegExp {
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'gu');
}
