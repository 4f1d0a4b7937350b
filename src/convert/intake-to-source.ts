import type { Intake } from '../intake/intake.ts';
import { intakeToStored } from '../intake/stored-intake.ts';
import { sha256 } from './seed-to-intake.ts';

/** What stands beside plan.yaml: the original untouched, the text read from it, and what it held besides. */
export type SourceFiles = readonly (readonly [name: string, bytes: Uint8Array])[];

/** An original that was taken in → the files of its plan's folder; `seedToIntake` reads them back. */
export function intakeToSource(intake: Intake, original: Uint8Array, name: string): SourceFiles {
  const text = new TextEncoder().encode(intake.text);
  const stored = intakeToStored(intake, {
    original: { file: name, sha256: sha256(original) },
    source: { sha256: sha256(text) },
  });
  return [
    [name, original],
    ['source.txt', text],
    ['source.json', new TextEncoder().encode(stored)],
  ];
}
