import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodiesToRecords } from '../../src/edition/bodies-to-records.ts';
import { listedClauses, planSilences } from '../../src/edition/compared-clauses.ts';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import { scriptPiece } from '../../src/edition/script-piece.ts';
import { editionToTables } from '../../src/export/edition-to-table.ts';
import { type DataFile, recordsToFiles, recordsToJson } from '../../src/export/records-to-files.ts';
import { tableToCsv } from '../../src/export/table-to-csv.ts';
import { tableToXlsx } from '../../src/export/table-to-xlsx.ts';
import { shownFollowUps, shownMentions } from '../../src/edition/shown-silence.ts';
import { type KeptFiles, noFiles } from '../pages/kept-files.ts';
import { valueToHash } from '../pages/value-to-hash.ts';

/** Writes the records and tables of `<dist>/data/`; those that are `kept` are not made again. Returns their files and bytes. */
export async function writeData(
  dist: string,
  edition: IndexedEdition,
  kept: KeptFiles = noFiles,
): Promise<{ files: number; bytes: number }> {
  const made = { files: 0, bytes: 0 };
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(dist, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    made.files += 1;
    made.bytes += Buffer.byteLength(content);
  };
  for (const [path, text] of [...wholeFiles(edition), ...planFiles(edition)]) write(path, text);
  const hashOf = valueToHash((object) => object);
  for (const { name, table } of editionToTables(edition)) {
    const figures = table();
    write(`${name}.csv`, tableToCsv(figures));
    const from = `table ${hashOf(figures)}`;
    const bytes = kept.take(from) ?? (await tableToXlsx(figures));
    kept.keep(from, bytes);
    write(`${name}.xlsx`, bytes);
  }
  return made;
}

/** Files of the whole edition, each in parts where it is too much. */
function* wholeFiles(edition: IndexedEdition): Generator<DataFile> {
  const planOf = ({ plan }: { plan: string }): string => plan;
  yield* recordsToFiles('plans', edition.plans);
  yield* recordsToFiles('clauses', edition.clauses, planOf);
  yield* recordsToFiles('targets', edition.targets, planOf);
  yield* recordsToFiles('indicators', edition.indicators);
  yield* recordsToFiles('topics', edition.topics);
  // Departments by region (`370405/keji`), then the kinds that join like ones (`keji`).
  yield* recordsToFiles('bodies', bodiesToRecords(edition));
  yield* recordsToFiles('removed', edition.removed, planOf);
  yield* recordsToFiles('follow-up', shownFollowUps(edition));
  yield* recordsToFiles('changes', [...edition.changes.values()]);
}

/** Files of one plan each; one that is gone leaves empty lists at its addresses. */
function* planFiles(edition: IndexedEdition): Generator<DataFile> {
  for (const { id } of edition.plans) {
    yield [`matches/${id}.json`, recordsToJson(edition.matches.get(id) ?? [])];
    yield [`mentions/${id}.json`, recordsToJson(shownMentions(edition, id))];
    // Its texts stand in the entries of the search.
    const piece = { clauses: listedClauses(edition, id), silences: planSilences(edition, id) };
    yield [`js/clauses/${id}.js`, scriptPiece(`clauses/${id}`, piece)];
  }
  for (const { plan } of edition.withdrawn) {
    yield [`matches/${plan}.json`, recordsToJson([])];
    yield [`mentions/${plan}.json`, recordsToJson([])];
  }
  yield ['mentions/subjects.json', recordsToJson(edition.subjects)];
  const notes = [...edition.terms.values()].flat().map(({ word, note }) => [word, note] as const);
  yield ['js/terms.js', scriptPiece('terms', Object.fromEntries(notes))];
}
