import type { Message } from '../model/message.ts';

/** A decoded source; messages tell of everything but plain UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly messages: readonly Message[];
}

/** A source that cannot be read as text; the message says what was found and what to do. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

const CONTAINERS: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a Word, Excel or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich text file (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an image (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['an image (JPEG)', [0xff, 0xd8, 0xff]],
];

/**
 * Decodes a source: UTF-8 with or without BOM, UTF-16 with BOM, else GB18030 as in many Chinese .txt files.
 * Throws UnreadableSource for empty and binary files.
 */
export function bytesToText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw unreadable('an empty file (0 bytes)');
  for (const [name, magic] of CONTAINERS) {
    if (magic.every((byte, i) => bytes[i] === byte)) throw unreadable(name);
  }
  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeGb18030(bytes);
  const text = decoded.text;
  const controls = [...text.matchAll(/(?![\s\u0085])\p{Cc}/gu)].length;
  if (text.includes('\u0000') ? controls > 4 : controls > 2 + text.length / 50) {
    throw unreadable(`binary data (${String(controls)} control characters)`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw unreadable('no letters or digits');
  return { text, messages: [...decoded.messages, ...markupMessages(text)] };
}

/** The source of a web page instead of its text: nothing is lost, but its tags stand as words. */
function markupMessages(text: string): Message[] {
  if (!/^\s*<(?:!doctype\s+html|html|head|body|\?xml)\b/iu.test(text.slice(0, 1000))) return [];
  return [
    {
      line: 1,
      rule: 'markup',
      text:
        'Unexpected HTML tags, expected plain text; they stand as words. ' +
        'Open the page in a browser, copy its text, and save that as UTF-8 .txt.',
    },
  ];
}

function unreadable(found: string): UnreadableSource {
  return new UnreadableSource(
    `Unexpected ${found}, expected a text file in UTF-8 or GB18030. ` +
      'Open the original, copy or export its text, and save that as UTF-8 .txt.',
  );
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (label === null) return null;
  return { text: new TextDecoder(label).decode(bytes), messages: [encodingMessage(label)] };
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  // A replacement character that the file itself holds (EF BF BD) is valid UTF-8.
  const broken = text.includes('\ufffd') && !isValid('utf-8', bytes);
  if (!broken) return { text, messages: [] };
  // One cut-off character in a long UTF-8 file must not turn the whole into GB18030 mojibake.
  const replaced = [...text.matchAll(/\ufffd/gu)].length;
  const han = [...text.matchAll(/\p{Script=Han}/gu)].length;
  if (replaced * 50 > han) return null;
  const where = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\n|\r/u).length;
  return {
    text,
    messages: [
      {
        line: where,
        rule: 'encoding',
        text: `Unexpected ${String(replaced)} broken bytes, expected valid UTF-8; they stand as \ufffd. Save the source again as UTF-8.`,
      },
    ],
  };
}

function decodeGb18030(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('gb18030').decode(bytes);
  const replaced = [...text.matchAll(/\ufffd/gu)].length;
  if (replaced > 2 + text.length / 50) {
    throw unreadable('bytes that are neither UTF-8 nor GB18030');
  }
  return { text, messages: [encodingMessage('gb18030')] };
}

function isValid(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingMessage(label: string): Message {
  return {
    line: 0,
    rule: 'encoding',
    text: `Unexpected encoding ${label}, expected utf-8; read as ${label}.`,
  };
}
