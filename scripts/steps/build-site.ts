import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as buildPages } from 'astro';
import { openEdition } from '../../src/edition/open-edition.ts';
import type { IndexedEdition } from '../../src/edition/indexed-edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import { writeSearchIndex } from '../../src/search/index/write-search-index.ts';
import { type Collection, shownPath } from '../../src/seed/collection.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { recoverFolder, replaceFolder } from '../files/replace-folder.ts';
import { siteConfig } from '../site-config.ts';
import { buildTable } from './build-table.ts';
import { bundleClient, clientEntries } from './bundle-client.ts';
import { bundleStyles, isStyle } from './bundle-styles.ts';
import { stripComments } from './strip-comments.ts';
import { checkSite } from './check-site.ts';
import { type ConvertedSources, convertSources } from './convert-sources.ts';
import { isFresh, writeBuildRecord } from './build-record.ts';
import { handPages } from './handed-edition.ts';
import { type Step, runSteps } from './run-steps.ts';
import { programDigest, sourcesDigest } from './sources-digest.ts';
import { writeCheck } from './write-check.ts';
import { writeData } from './write-data.ts';
import { writeGoneFiles } from './write-gone-files.ts';
import { writeOriginals } from './write-originals.ts';
import { NOTICES, writeNotices } from './write-notices.ts';
import { writeStatements } from './write-statements.ts';
import { type SealedSite, writeOffline } from './write-offline.ts';
import { openKeptComparisons } from '../reading/kept-comparisons.ts';
import { openKeptDocuments } from '../reading/kept-documents.ts';
import { keptChunks } from '../pages/kept-chunks.ts';
import { openKeptFiles } from '../pages/kept-files.ts';
import { madeByProgram } from '../pages/made-by-program.ts';
import { openPageReadings } from '../site-check/kept-page-readings.ts';
import { type SiteReading, readSite } from '../site-check/read-site.ts';
import { type KeptPages, openKeptPages } from '../pages/kept-pages.ts';
import { noteZip, openKeptZip } from './kept-zip.ts';
import { writeReader } from './write-reader.ts';

/** Builds a collection's site unless another process is at it; then it waits, and with `ifStale` takes what came of it. */
export function buildSite(
  collection: Collection,
  { ifStale = false, keepGoing = false } = {},
): Promise<void> {
  const { root, cache } = collection;
  return withLock(join(root, cache, 'lock'), 'build', async () => {
    if (recoverFolder(sitePlaces(collection)))
      process.stdout.write('上一次换新网站时中断了，已恢复原来的一版。\n');
    if (ifStale && isFresh(collection)) return;
    await buildInSteps(collection, keepGoing);
  });
}

/** The way of the data, step by step; each says in a few words what it made. dist/ is replaced when all is checked. */
async function buildInSteps(collection: Collection, keepGoing: boolean): Promise<void> {
  const program = programDigest(collection);
  const digest = sourcesDigest(collection, program);
  const making: Collection = { ...collection, dist: `${collection.cache}/site` };
  const dist = join(making.root, making.dist);
  const source = (folder: string): string => join(collection.house, 'src', folder);
  const kept = openKeptFiles(collection, program);
  let reading: SiteReading | null = null;
  let sealed: SealedSite | null = null;
  let sources: ConvertedSources | null = null;
  const opened = once(() => {
    const read = made(sources);
    const comparisons = openKeptComparisons(collection, program, read.tables);
    const documents = openKeptDocuments(collection, program, read.tables, read.hashes);
    const edition = readEdition(collection, read, comparisons, documents);
    documents.close();
    return openEdition(edition);
  });
  const edition = (): IndexedEdition => opened().whole;
  const steps: Step[] = [
    {
      name: '读取',
      run: async () => {
        sources = await convertSources(collection, program, { keepGoing });
        return sources.words;
      },
    },
    {
      name: '汇编',
      run: () => {
        const { clauses, targets, followUps } = edition();
        return `${clauses.length} 个条目，${targets.length} 个数字，${followUps.length} 对先后的文件`;
      },
    },
    {
      name: '页面',
      run: async () => {
        disk.remove(dist);
        const pages = openKeptPages(collection, program, opened(), dist);
        handPages(pages);
        await renderPages(making, pages);
        const { made, kept } = pages.close();
        return `新做 ${made} 页${kept > 0 ? `，${kept} 页与上一次相同` : ''}`;
      },
    },
    {
      name: '数据',
      run: async () => {
        const { files, bytes } = await writeData(dist, edition(), kept);
        return `${files} 个文件，${(bytes / 1e6).toFixed(1)} MB`;
      },
    },
    {
      name: '原件',
      run: async () => {
        const originals = writeOriginals(making.root, dist, edition().plans);
        const gone = await writeGoneFiles(dist, edition());
        return `${originals} 个${gone > 0 ? `，已经没有的 ${gone} 个网址留一句话` : ''}`;
      },
    },
    {
      name: '样式',
      run: async () => {
        const names = readdirSync(source('styles')).filter(isStyle);
        const paths = names.map((name) => `styles/${name}`);
        await madeByProgram(dist, paths, kept, () => {
          bundleStyles(source('styles'), join(dist, 'styles'));
        });
        return `${names.length} 个`;
      },
    },
    {
      name: '脚本',
      run: async () => {
        const names = clientEntries(source('client')).map((name) => basename(name, '.ts'));
        const paths = [...names.map((name) => `scripts/${name}.js`), ...NOTICES];
        await madeByProgram(dist, paths, kept, async () => {
          const bundles = await bundleClient(source('client'), join(dist, 'scripts'));
          writeNotices(dist, collection.house, bundles.flat());
        });
        const start = join(dist, 'scripts', 'start.js');
        writeFileSync(start, stripComments(readFileSync(start, 'utf8')));
        return `${names.length} 个`;
      },
    },
    {
      name: '程序的话',
      run: () => {
        const words = edition().subjectOf;
        const key = `${program} ${sha256(Buffer.from(JSON.stringify([...words])))}`;
        const readings = openPageReadings(collection, key);
        reading = readSite(dist, (subject) => words.get(subject)?.words ?? [], readings);
        return `${writeStatements(dist, edition(), reading.statements).toLocaleString('en')} 句`;
      },
    },
    {
      name: '读取器',
      run: () => {
        const { tables } = made(sources);
        const bytes =
          writeReader(dist, collection.house, tables.vocabulary, kept) +
          writeCheck(dist, opened().current, tables, keptChunks(kept));
        return `${(bytes / 1e6).toFixed(2)} MB，用到时才读`;
      },
    },
    {
      name: '搜索索引',
      run: () => {
        const { files, bytes } = writeSearchIndex(edition(), dist, collection, keptChunks(kept));
        return `${files} 个文件，${Math.round(bytes / 1024)} KB`;
      },
    },
    {
      name: '离线',
      run: () => {
        const { imprint, plans, clauses } = edition();
        const facts = { imprint, plans: plans.length, entries: clauses.length };
        const zip = openKeptZip(collection, program);
        const { originals } = edition().publication;
        sealed = writeOffline(dist, facts, zip, originals === 'zip' ? 'zip' : 'site');
        zip.close();
        noteZip(collection, program, sealed);
        return `${(sealed.bytes / 1e6).toFixed(2)} MB`;
      },
    },
    {
      name: '校验',
      run: () => {
        const allowed = [edition().publication.corrections ?? []].flat();
        const links = checkSite(dist, made(reading).pages, made(sealed).check, allowed);
        return `${links.toLocaleString('en')} 个链接都通，条目与数据一致`;
      },
    },
    {
      name: '换上',
      run: async () => {
        await replaceFolder(sitePlaces(collection));
        kept.close();
        writeBuildRecord(collection, digest);
        return `${shownPath(collection, collection.dist)}/`;
      },
    },
  ];
  await runSteps(steps);
  const site = join(collection.root, collection.dist);
  process.stdout.write(buildTable(site, edition().clauses.length, edition().messages.length));
}

/**
 * Astro keeps the modules that render pages in its output folder only where that lies below the working folder;
 * else all builds would share one place in the repository.
 */
async function renderPages(collection: Collection, pages: KeptPages): Promise<void> {
  const before = process.cwd();
  process.chdir(collection.root);
  try {
    await buildPages({
      ...siteConfig(collection, pages),
      configFile: false,
      logLevel: 'error',
    });
  } finally {
    process.chdir(before);
  }
}

function sitePlaces({ root, cache, dist }: Collection) {
  const at = (path: string): string => join(root, path);
  return { folder: at(dist), fresh: at(`${cache}/site`), old: at(`${cache}/site-old`) };
}

/** What an earlier step made. */
function made<T>(value: T | null): T {
  if (value === null) throw new Error('a step runs before the one whose result it takes');
  return value;
}

/** A value made at the first call, then kept. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
