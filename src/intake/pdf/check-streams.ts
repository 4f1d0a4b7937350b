import { Unzlib } from 'fflate';
import { Refusal } from '../refusal.ts';

/** A page's drawing unfolds to some hundred kilobytes; a font to some megabytes. */
const MAX_STREAM = 100 * 1024 * 1024;
const MAX_ALL = 400 * 1024 * 1024;

const TOO_LARGE =
  'PDF 里的数据展开后太大，超过上限，可能是恶意构造的文件。请核对来源，或打印成新的 PDF 再试。';

/** Refuses a PDF whose packed streams unfold beyond measure, before the engine unfolds them. */
export function checkStreams(bytes: Uint8Array, limit = MAX_STREAM): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let all = 0;
  for (const match of text.matchAll(/stream\r?\n/gu)) {
    const start = match.index + match[0].length;
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const about = text.slice(Math.max(0, match.index - 400), match.index);
    const filters =
      about.slice(about.lastIndexOf('obj')).match(/\/(?:FlateDecode|Fl|LZWDecode)\b/gu)?.length ??
      0;
    if (filters === 0) continue;
    if (filters > 1 && /\/Filter\s*\[\s*\/Fl\w*\s*\/(?:Fl|LZW)/u.test(about))
      throw new Refusal(TOO_LARGE);
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end);
    // What unfolds a thousand times at most stays below the limit
    if (packed.length * 1032 < limit) {
      all += packed.length * 4;
      continue;
    }
    all += unfolded(packed, limit);
    if (all > MAX_ALL) throw new Refusal(TOO_LARGE);
  }
}

function unfolded(packed: Uint8Array, limit: number): number {
  let size = 0;
  const stream = new Unzlib((chunk) => {
    size += chunk.length;
    if (size > limit) throw new Refusal(TOO_LARGE);
  });
  try {
    for (let at = 0; at < packed.length; at += 65_536)
      stream.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch (error) {
    // Encrypted or damaged streams are the engine's to judge
    if (error instanceof Refusal) throw error;
  }
  return size;
}
