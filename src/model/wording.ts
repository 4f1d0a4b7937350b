import { z } from 'zod';

/** Words that people read: one line with a letter or digit in it. */
export const Wording = z
  .string()
  .regex(/^[^\n]*\S[^\n]*$/u, '应当是一行文字，不能空着。请填上内容')
  .regex(/^\s*$|[\p{L}\p{N}]/u, '应当有字，不能只有标点或符号。请填上内容');
