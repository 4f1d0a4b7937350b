/** A mail or one part of it: its headers by lower-case name, and what follows them. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes as Latin-1 characters. */
  readonly body: string;
}

/** True for a page saved as one file: headers of a mail, with parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const { headers } = readMailPart(latin1(bytes.subarray(0, 16_384)).trimStart());
  return (
    headers.has('mime-version') &&
    /^(?:multipart\/|text\/html)/iu.test(headers.get('content-type') ?? '')
  );
}

/** The headers of a mail or of a part, folded lines joined, and its body. */
export function readMailPart(text: string): MailPart {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? '' : text.slice(end.index + end[0].length);
  const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    return name === '' ? [] : [[name.toLowerCase(), value.trim()]];
  });
  return { headers: new Map(headers), body };
}

/** Bytes as Latin-1 characters. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
