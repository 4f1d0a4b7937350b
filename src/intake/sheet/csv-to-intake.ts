import type { DecodedText } from '../bytes-to-text.ts';
import type { Intake } from '../intake.ts';
import { checkLength } from '../refusal.ts';
import { sheetsToIntake } from './sheets-to-intake.ts';

/** A table as text (comma, semicolon or tab between cells, quotes round them) → its lines and rows. */
export function csvToIntake({ text, messages }: DecodedText, name: string): Intake {
  checkLength(text);
  const body = text.replace(/^\ufeff/u, '').replace(/^sep=(.)\r?\n/u, '');
  const first = body.split(/\r?\n/u).slice(0, 10).join('\n');
  const count = (sign: string): number => first.split(sign).length;
  const separator = /\.tsv$/iu.test(name)
    ? '\t'
    : [',', '，', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
  const rows = readCells(body, separator).map((cells) =>
    cells.map((words, column) => ({ column, columns: 1, rows: 1, text: words })),
  );
  return { ...sheetsToIntake([{ name: '', rows, merged: false }]), form: 'csv', messages };
}

function readCells(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') quoted = true;
    else if (char === separator || char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(at + 1) === '\n') at += 1;
      rows.at(-1)?.push(cell);
      cell = '';
      if (char !== separator) rows.push([]);
    } else cell += char;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell);
  return rows.filter((cells) => cells.some((words) => words.trim() !== ''));
}
