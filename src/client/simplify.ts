import { ConverterFactory } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';

// OpenCC's phrases (乾隆 stays 乾) and characters; the whole preset also holds the words of Hong Kong and Taiwan.
const simplify = ConverterFactory(...(to['cn'] ?? []));

// Loaded only when a search found nothing. NFC turns 樂 (U+F914, of old Korean sets) into 樂, which the tables know.
(globalThis as { planSearchSimplify?: (text: string) => string }).planSearchSimplify = (text) =>
  simplify(text.normalize('NFC'));
