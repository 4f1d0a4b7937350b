import { servedPolicy } from '../../src/layouts/content-policy.ts';

/** On every answer: what a page may load and run, no guessing of types, no address given away, no frame round it. */
export const safeHeaders: Record<string, string> = {
  'content-security-policy': servedPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
};
