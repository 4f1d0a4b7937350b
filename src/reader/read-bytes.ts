import { inspectIntake, type Inspection } from './inspect-document.ts';
import type { ReadingTables } from './vocabulary.ts';
import { bytesToIntake, type Helpers } from '../intake/bytes-to-intake.ts';
import { nameToPlan } from './name-to-plan.ts';

/**
 * The bytes of a document of any form → how it is read: what `inspect` prints and `planReader.read` gives, the same
 * for the same bytes. Throws Refusal where they cannot be read.
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  tables: ReadingTables,
  helpers: Helpers,
): Promise<Inspection> {
  return inspectIntake(await bytesToIntake(bytes, name, helpers), nameToPlan(name), tables);
}
