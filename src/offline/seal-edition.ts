import { type FileSeal, filesToDigest, filesToManifest, sealOf } from './files-to-manifest.ts';
import { offerInCopy, offerOnWeb, sealCheckPage } from './seal-check-page.ts';

export const ZIP = 'offline/plan-concordance.zip';

/** Whether a file is the same in both homes, web root and unpacked zip: they differ in check.html and manifest.json alone. */
export function isShared(path: string): boolean {
  return path !== 'check.html' && path !== 'manifest.json' && !path.startsWith('offline/');
}

/** What the unpacked zip holds besides the shared files: its check.html and its manifest. */
export function sealCopy(
  template: Uint8Array,
  shared: readonly FileSeal[],
  date: string,
): Map<string, Uint8Array> {
  const check = sealCheckPage(template, filesToDigest(shared), offerInCopy());
  return withManifest(new Map([['check.html', check]]), shared, date);
}

/** What the web root holds besides them: check.html with the offer of the zip, the zip's checksum, its manifest. */
export function sealWeb(
  template: Uint8Array,
  shared: readonly FileSeal[],
  date: string,
  zip: Omit<FileSeal, 'path'>,
): Map<string, Uint8Array> {
  const check = sealCheckPage(template, filesToDigest(shared), offerOnWeb(ZIP, zip.bytes));
  const own = new Map([
    ['check.html', check],
    [`${ZIP}.sha256`, utf8(`${zip.sha256}  plan-concordance.zip\n`)],
  ]);
  return withManifest(own, [...shared, { path: ZIP, ...zip }], date);
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
