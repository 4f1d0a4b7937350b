import type { Intake } from '../intake.ts';
import { Refusal } from '../refusal.ts';
import { bytesToPage } from './bytes-to-page.ts';
import { htmlToIntake } from './html-to-intake.ts';
import { latin1, type MailPart, readMailPart } from './mail-part.ts';

/** A page saved as one file → its lines: the first page among its parts, pictures and frames left alone. */
export function mhtmlToIntake(bytes: Uint8Array): Intake {
  const whole = readMailPart(latin1(bytes).trimStart());
  const page = pagesOf(whole, 0)[0];
  if (page === undefined)
    throw new Refusal(
      '这个 mhtml 文件里没有网页正文。请在浏览器里重新打开原网页，另存为“网页，仅 HTML”再试。',
    );
  const type = page.headers.get('content-type') ?? '';
  const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(type)?.[1] ?? null;
  const text = bytesToPage(bodyBytes(page), charset);
  const url =
    whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return { ...htmlToIntake(text, url), form: 'mhtml' };
}

function pagesOf(part: MailPart, depth: number): MailPart[] {
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/^text\/html/iu.test(type)) return [part];
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined || depth > 4) return [];
  return part.body
    .split(`--${mark}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => pagesOf(readMailPart(piece.replace(/^\r?\n/u, '')), depth + 1));
}

function bodyBytes({ headers, body }: MailPart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') {
    try {
      return fromLatin1(atob(body.replace(/[^A-Za-z0-9+/=]/gu, '')));
    } catch {
      throw new Refusal('文件不完整或已损坏：网页部分读不出来。请在浏览器里重新保存一份。');
    }
  }
  if (encoding !== 'quoted-printable') return fromLatin1(body);
  return fromLatin1(
    body
      .replace(/=\r?\n/gu, '')
      .replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
  );
}

function fromLatin1(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
