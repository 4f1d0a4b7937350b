import { parentPort, workerData } from 'node:worker_threads';
import { loadTables } from '../../src/convert/load-tables.ts';
import { readLedgers } from '../../src/ledger/read-ledgers.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readablePlanYamls } from '../../src/seed/read-plans.ts';
import { readSeed } from './read-seed.ts';

// Reads plans of a collection, one a message, on a thread of its own.
const collection = workerData as Collection;
const tables = loadTables(collection, [], readablePlanYamls);
const desk = { collection, tables, ledgers: readLedgers(collection) };
parentPort?.on('message', (id: string) => {
  parentPort?.postMessage(readSeed(desk, id));
});
