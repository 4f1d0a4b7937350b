import type { Intake, Place } from '../intake/intake.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { foldText } from '../text/fold-text.ts';

/** A document as taken in and as read: what guesses are made from. */
export interface Source {
  readonly intake: Intake;
  readonly document: ReadDocument;
  /** The file's name as given. */
  readonly name: string;
}

/** The first line that a test accepts, as evidence: 第3行“台儿庄区人民政府办公室”, 第1页“…”. */
export function lineEvidence(
  { intake, document }: Source,
  accepts: (text: string) => boolean,
): string | null {
  const line = document.lines.find(({ text }) => accepts(text));
  if (line === undefined) return null;
  return `${placeWords(intake.places[line.number - 1], line.number)}“${shorten(line.text.trim())}”`;
}

/** The first line that is some words, else that holds them, blanks aside. */
export function wordsEvidence(source: Source, words: string): string | null {
  const folded = foldText(words);
  if (folded === '') return null;
  return (
    lineEvidence(source, (text) => foldText(text) === folded) ??
    lineEvidence(source, (text) => foldText(text).includes(folded)) ??
    // A title that its page prints on two lines
    lineEvidence(source, (text) => text.trim() !== '' && folded.startsWith(foldText(text)))
  );
}

function placeWords(place: Place | undefined, line: number): string {
  if (place?.page !== undefined) return `第${String(place.page)}页`;
  if (place?.sheet !== undefined) return `工作表“${place.sheet}”`;
  if (place?.paragraph !== undefined) return `第${String(place.paragraph)}段`;
  return `第${String(line)}行`;
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : text;
}
