import '../reader/older-browsers.ts';
import { answerChecks } from '../check/answer-checks.ts';
import { openHoldings } from '../check/holdings.ts';
import { answerReads } from '../reader/answer-reads.ts';
import { chunksByPage, type ChunkScope } from './own/chunks-by-page.ts';

const scope = globalThis as unknown as ChunkScope & Parameters<typeof answerReads>[0];
answerReads(scope, answerChecks(openHoldings(chunksByPage(scope))));
