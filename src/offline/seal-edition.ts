import { type FileSeal, filesToDigest, filesToManifest, sealOf } from './files-to-manifest.ts';
import { isOriginal } from './seal-original-page.ts';
import { offerInCopy, offerOnWeb, sealCheckPage } from './seal-check-page.ts';

export const ZIP = 'offline/plan-concordance.zip';

/** Whether a file is the same in both homes, web root and unpacked zip: they differ in check.html and manifest.json alone. */
export function isShared(path: string): boolean {
  return path !== 'check.html' && path !== 'manifest.json' && !path.startsWith('offline/');
}

/** What the unpacked zip holds besides the shared files: its check.html, its pages of originals and its manifest. */
export function sealCopy(
  template: Uint8Array,
  shared: readonly FileSeal[],
  originals: ReadonlyMap<string, Uint8Array>,
  date: string,
): Map<string, Uint8Array> {
  const check = sealCheckPage(template, filesToDigest(digested(shared)), offerInCopy());
  return withManifest(new Map([...originals, ['check.html', check]]), shared, date);
}

/** Originals stand in one home or in both: the digest that both show leaves them out. */
function digested(shared: readonly FileSeal[]): FileSeal[] {
  return shared.filter(({ path }) => !isOriginal(path));
}

/** What the web root holds besides them: check.html with the offer of the zip, the zip's checksum, its manifest. */
export function sealWeb(
  template: Uint8Array,
  shared: readonly FileSeal[],
  apart: readonly FileSeal[],
  date: string,
  zip: Omit<FileSeal, 'path'>,
): Map<string, Uint8Array> {
  const digest = filesToDigest(digested(shared));
  const check = sealCheckPage(template, digest, offerOnWeb(ZIP, zip.bytes));
  const own = new Map([
    ['check.html', check],
    [`${ZIP}.sha256`, utf8(`${zip.sha256}  plan-concordance.zip\n`)],
  ]);
  return withManifest(own, [...shared, ...apart, { path: ZIP, ...zip }], date);
}

function withManifest(
  own: ReadonlyMap<string, Uint8Array>,
  others: readonly FileSeal[],
  date: string,
): Map<string, Uint8Array> {
  const seals = [...own].map(([path, bytes]) => sealOf(path, bytes));
  const manifest = filesToManifest([...others, ...seals], date);
  return new Map([...own, ['manifest.json', utf8(`${JSON.stringify(manifest, null, 1)}\n`)]]);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
