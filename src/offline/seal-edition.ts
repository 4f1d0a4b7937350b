import { filesToDigest, filesToManifest, sha256 } from './files-to-manifest.ts';
import { selectFiles, type FileTree } from './file-tree.ts';
import { filesToZip } from './files-to-zip.ts';
import { offerInCopy, offerOnWeb, sealCheckPage } from './seal-check-page.ts';
import { readMe, type ReadMeFacts } from './read-me.ts';

const ZIP = 'offline/plan-concordance.zip';
const OWN = ['check.html', 'manifest.json'];

/**
 * Seals a built site: given every file of `dist/` (check.html still with its tokens), returns the files to
 * write. The two homes, web root and unpacked zip, differ in check.html and manifest.json alone.
 */
export function sealEdition(built: FileTree, facts: ReadMeFacts): FileTree {
  const template = built.get('check.html');
  if (!template)
    throw new Error('offline: found no check.html in the built site; build the pages first');
  const pages = selectFiles(built, (path) => !OWN.includes(path) && !path.startsWith('offline/'));
  const shared = sorted([...pages, ['README.txt', utf8(readMe(facts))]]);
  const digest = filesToDigest(shared);
  const withManifest = (files: FileTree): FileTree =>
    new Map([...files, ['manifest.json', json(filesToManifest(files, facts.imprint.date))]]);
  const copy = sorted([...shared, ['check.html', sealCheckPage(template, digest, offerInCopy())]]);
  const zip = filesToZip(withManifest(copy), facts.imprint.date);
  const web = sorted([
    ...shared,
    ['check.html', sealCheckPage(template, digest, offerOnWeb(ZIP, zip.length))],
    [ZIP, zip],
    [`${ZIP}.sha256`, utf8(`${sha256(zip)}  plan-concordance.zip\n`)],
  ]);
  return selectFiles(withManifest(web), (path) => !pages.has(path) || path === 'README.txt');
}

function sorted(files: [string, Uint8Array][]): FileTree {
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function json(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}
