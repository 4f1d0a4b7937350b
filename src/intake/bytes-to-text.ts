import type { Message } from '../model/message.ts';
import { decodeBytes } from './decode-bytes.ts';
import { Refusal } from './refusal.ts';

/** A decoded source; messages tell of everything but plain UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly messages: readonly Message[];
}

/**
 * Decodes a text: UTF-8 or UTF-16 with or without BOM, GB18030 as in many Chinese .txt files, or Big5.
 * Throws Refusal for empty and binary files.
 */
export function bytesToText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0)
    throw new Refusal('文件是空的（0 字节）。请确认文件已经完整保存，再试一次。');
  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeChinese(bytes);
  const { text } = decoded;
  const controls = [...text.matchAll(/(?![\s\u0085])\p{Cc}/gu)].length;
  if (text.includes('\u0000') ? controls > 4 : controls > 2 + text.length / 50) throw noText();
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Refusal('文件里没有内容：找不到任何文字或数字。请确认选对了文件。');
  return decoded;
}

function noText(): Refusal {
  return new Refusal(
    '这不是文本文件：按 UTF-8、UTF-16、GB18030、Big5 几种编码都读不成文字。请用原来的软件打开，另存为 Word 文档(*.docx)或 UTF-8 编码的文本文件。',
  );
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const label = utf16Label(bytes);
  if (label === null) return null;
  return { text: new TextDecoder(label).decode(bytes), messages: [encodingMessage(label)] };
}

/** By its mark, or, without one, by zero bytes, which no other encoding of a text has, and the order that reads as Chinese. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 65_536);
  if (bytes.length % 2 !== 0 || !head.includes(0)) return null;
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((label) => {
      const text = new TextDecoder(label).decode(head);
      const words = [...text.matchAll(/[\p{Script=Han}\p{P}\s\w]/gu)].length;
      return { label, words: words / text.length, common: [...text.matchAll(COMMON)].length };
    })
    .filter(({ words }) => words >= 0.9)
    .sort((a, b) => b.common - a.common || b.words - a.words);
  return best?.label ?? null;
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
        text: `文件有 ${String(replaced)} 处字节损坏，不是完整的 UTF-8，该处显示为 \ufffd。请从原处重新保存一份。`,
      },
    ],
  };
}

/** Signs that every Chinese text is full of: they tell GB18030 from Big5, which read each other as rare characters. */
const COMMON =
  /[，。、；：（）《》“”「」的一是在和有不了年月日市县縣区區政府工作发發展经經济濟建设設]/gu;

function decodeChinese(bytes: Uint8Array): DecodedText {
  const readings = ['gb18030', 'big5'].map((label) => {
    const text = decodeBytes(bytes, label);
    const replaced = [...text.matchAll(/\ufffd/gu)].length;
    const common = [...text.matchAll(COMMON)].length;
    return { label, text, replaced, rank: (common - replaced * 4) / text.length };
  });
  const [first, second] = readings;
  const best = (second?.rank ?? 0) > (first?.rank ?? 0) + 0.02 ? second : first;
  if (best === undefined || best.replaced > 2 + best.text.length / 50) throw noText();
  return { text: best.text, messages: [encodingMessage(best.label)] };
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
    text: `文件的编码是 ${label.toUpperCase()}，不是常用的 UTF-8；已按 ${label.toUpperCase()} 读取。`,
  };
}
