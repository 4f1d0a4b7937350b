import type { Judged } from './claims-to-records.ts';
import type { Silences } from './beside/subjects-to-silences.ts';

/** A guest of fewer answers is shown them one by one, whatever it is. */
const many = 20;
/** Of a hundred usual matters a document of any sort writes of more than so many. */
const usual = 10;

/** Whether a guest is no plan or report at all (a novel, a list of names): nothing of it is held, and hardly a usual matter stands in it. */
export function isForeign(judged: readonly Judged[], { found, subjects }: Silences): boolean {
  return (
    judged.length >= many &&
    judged.every(([, { verdict }]) => verdict === 'not-held') &&
    100 * found < usual * (found + subjects.length)
  );
}
