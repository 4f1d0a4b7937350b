import { Inflate } from 'fflate';
import { decodeBytes } from '../decode-bytes.ts';
import { Refusal } from '../refusal.ts';

/** One file of an archive; nothing is unpacked before it is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly start: number;
  readonly packed: number;
}

/** A part of a document may unpack to this much and no more; a bomb stops here, whatever size it claims. */
const MAX_PART = 128 * 1024 * 1024;
/** XML of office files packs to a tenth or a fiftieth; what unfolds so many times is a bomb. */
const MAX_RATIO = 150;
const MAX_ENTRIES = 20_000;

const DAMAGED = '文件不完整或已损坏：压缩包的目录读不出来。请从原处重新下载或复制一份。';
const TOO_LARGE =
  '文件解压后太大，超过上限（单个部分 128 MB），可能是恶意构造的压缩包。请核对来源；确是正常文件的，请删去图片或拆分后另存再试。';

/** The directory of a zip archive; names with paths outside are refused, for no program writes them. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Refusal(DAMAGED);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || at === 0xffffffff) throw new Refusal(TOO_LARGE);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Refusal(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const flags = view.getUint16(at + 8, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
      throw new Refusal(DAMAGED);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = view.getUint32(at + 20, true);
    if (start + packed > bytes.length) throw new Refusal(DAMAGED);
    const name = decodeName(rawName, (flags & 0x800) !== 0);
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/u.test(name) || name.includes('\u0000'))
      throw new Refusal(
        '文件里有不安全的路径（指向文件夹之外），不是正常的文档。请核对来源，或用 Word、WPS 打开后另存一份再试。',
      );
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      start,
      packed,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** Names are UTF-8 where they say so or are valid as such, else GB18030 as Windows writes them. */
function decodeName(raw: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder('utf-8').decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return decodeBytes(raw, 'gb18030');
  }
}

/** Unpacks one file of an archive, stopping at `limit` bytes. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit = MAX_PART): Uint8Array {
  if (entry.encrypted)
    throw new Refusal('压缩包加了密码，打不开。请先用密码解压，再提交里面的文件。');
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Refusal('压缩包用了少见的压缩方法，读不了。请解压后另存再试。');
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  let read = 0;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > limit || size > 8_000_000 + read * MAX_RATIO) throw new Refusal(TOO_LARGE);
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    // In pieces, so that a bomb is stopped before it fills the memory
    for (let at = 0; at < packed.length || at === 0; at += 65_536) {
      read = at + 65_536;
      inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(DAMAGED);
  }
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set above, when a chunk comes
  if (!ended) throw new Refusal(DAMAGED);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
