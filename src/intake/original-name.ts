import { bytesToContainer } from './bytes-to-form.ts';
import type { Form, Intake } from './intake.ts';

const ENDINGS: Record<Exclude<Form, 'text' | 'csv'>, string> = {
  html: 'html',
  mhtml: 'mhtml',
  docx: 'docx',
  xlsx: 'xlsx',
  pdf: 'pdf',
};

/** What an original is called in its plan's folder: by what it is, whatever it was called: original.docx. */
export function originalName(
  bytes: Uint8Array,
  { form, messages }: Pick<Intake, 'form' | 'messages'>,
  name: string,
): string {
  return `original.${endingOf()}`;

  function endingOf(): string {
    const given = /\.([a-z]{2,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
    if (messages.some(({ rule }) => rule === 'converted')) return oldEnding(bytes, form, given);
    if (form === 'text') return given === 'md' ? 'md' : 'txt';
    if (form === 'csv') return given === 'tsv' ? 'tsv' : 'csv';
    return ENDINGS[form];
  }
}

/** Files that LibreOffice turned into one that can be read. */
function oldEnding(bytes: Uint8Array, form: Form, given: string): string {
  const container = bytesToContainer(bytes);
  if (container === 'rtf') return 'rtf';
  const isSheet = form === 'xlsx';
  if (container === 'zip') return isSheet ? 'ods' : 'odt';
  if (['wps', 'et'].includes(given)) return given;
  return isSheet ? 'xls' : 'doc';
}
