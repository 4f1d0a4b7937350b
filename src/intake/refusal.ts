/** A file that cannot be read: one sentence in Chinese, what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** More than this is no plan: a larger file would take memory and time that the reader does not have. */
export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_CHARS = 2_000_000;

/** Throws where a file is larger than the reader takes. */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES)
    throw new Refusal(
      `文件有 ${String(Math.ceil(bytes / 1024 / 1024))} MB，超过 50 MB 的上限。请删去其中的图片，或拆成几个文件再试。`,
    );
}

/** Throws where a text is longer than the reader takes. */
export function checkLength(text: string): void {
  if (text.length > MAX_CHARS)
    throw new Refusal(
      `正文有 ${String(Math.ceil(text.length / 10_000))} 万字，超过 200 万字的上限。请拆成几个文件再试。`,
    );
}
