import { readImprint } from './imprint.ts';
import { imprintNote } from '../words/imprint.ts';

/** What every table taken from a page says of itself. */
export function pageNotes(): string[] {
  return [
    imprintNote(readImprint()),
    `取自 ${document.title}${/^https?:/.test(location.href) ? ` ${location.href}` : ''}`,
  ];
}
