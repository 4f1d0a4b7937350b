import { z } from 'zod';

/** Words that people read: one line, not blank. */
export const Wording = z
  .string()
  .regex(/^[^\n]*\S[^\n]*$/u, '应当是一行文字，不能空着。请填上内容');
