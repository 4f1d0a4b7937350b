import '../reader/older-browsers.ts';
import { answerChecks } from '../check/answer-checks.ts';
import { answerReads } from '../reader/answer-reads.ts';

answerReads(globalThis as unknown as Parameters<typeof answerReads>[0], answerChecks());
