import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What comes into the site otherwise than through a bundle: the dictionaries of wordings. */
const ALWAYS = ['opencc-js'];

interface Manifest {
  version: string;
  license?: string;
  homepage?: string;
  author?: string | { name: string };
}

/** What it writes. */
export const NOTICES = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'];

/**
 * LICENSE.txt, and THIRD-PARTY-NOTICES.txt for every package of which something is in the site: those that the
 * bundles' files come from, and what is always there. The texts are the packages' own.
 */
export function writeNotices(dist: string, house: string, bundled: readonly string[]): number {
  const modules = join(house, 'node_modules');
  const paths = [...new Set([...ALWAYS, ...bundled.flatMap(packageOf)])].sort();
  const notices = paths.map((path) => packageNotice(join(modules, path), nameOf(path)));
  copyFileSync(join(house, 'LICENSE'), join(dist, 'LICENSE.txt'));
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), `${HEAD}\n${notices.join('\n')}`);
  return paths.length;
}

const HEAD = `本网站的程序用到下列开放源码的软件和数据，各按自己的许可使用，原文如下。
This site contains parts of the following software and data, each under its own licence.
`;

/**
 * …/node_modules/@hyzyla/pdfium/dist/index.js → @hyzyla/pdfium; one within another, of a version of its own, →
 * parse5/node_modules/entities; a file of our own → none.
 */
function packageOf(file: string): string[] {
  const [, ...within] = file.replaceAll('\\', '/').split('/node_modules/');
  if (within.length === 0) return [];
  return [
    within.map((path) => /^(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? '').join('/node_modules/'),
  ];
}

function nameOf(path: string): string {
  return path.split('/node_modules/').at(-1) ?? path;
}

/** Name, version, licence and the texts of the package's own licence files. */
function packageNotice(folder: string, name: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { version, license = '', homepage = '', author } = manifest;
  const holder = typeof author === 'string' ? author : (author?.name ?? '');
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  const head = [`${name} ${version}`, license, holder, homepage].filter((part) => part !== '');
  return `${'='.repeat(78)}\n${head.join(' · ')}\n\n${texts.join('\n\n')}\n`;
}

/** LICENSE, LICENCE.md, NOTICE, THIRD_PARTY_LICENSES.md … at the top of a package, or in a folder of such a name. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|notice|copying|third[-_]party)/iu.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : path,
    );
}
