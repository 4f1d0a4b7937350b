import type { Intake } from '../intake.ts';
import { bytesToPage } from './bytes-to-page.ts';
import { htmlToIntake } from './html-to-intake.ts';
import { isMhtml } from './mail-part.ts';
import { mhtmlToIntake } from './mhtml-to-intake.ts';

/** The bytes of a web page, or of one that was saved as one file → its lines. */
export function readPage(bytes: Uint8Array): Intake {
  return isMhtml(bytes) ? mhtmlToIntake(bytes) : htmlToIntake(bytesToPage(bytes));
}
