import { z } from 'zod';
import { IsoDate } from './plan.ts';
import { Wording } from './wording.ts';

/** What the program may say by itself about documents. */
const Show = z.strictObject({
  absence: z.boolean().default(true),
  followUp: z.boolean().default(true),
  superlatives: z.boolean().default(true),
});

/** javascript:… and the like, and addresses that a browser would read otherwise than a person. */
const Corrections = Wording.refine(
  (text) =>
    !/^\s*[a-z][a-z0-9+.-]*:\S/iu.test(text) ||
    /^(?:https?:\/\/|mailto:)[^\s"'“”<>]+$/iu.test(text),
  '应当是 http://、https:// 或 mailto: 开头的网址（里面没有空格和引号），或一句话，如 请打电话 000-0000。请改正',
);

/** `edition.yaml`: who publishes a collection and how it speaks of itself; what it leaves out is this project's own. */
export const Publication = z
  .strictObject({
    title: Wording.default('规划对照'),
    /** Name of the office or person who answers for it. */
    publisher: Wording.nullable().default(null),
    official: z.boolean().default(false),
    contact: Wording.nullable().default(null),
    /** How to report an error: an address, or words. */
    corrections: Corrections.nullable().default(null),
    /** 备案号 */
    icp: Wording.nullable().default(null),
    licence: Wording.nullable().default(null),
    notice: Wording.nullable().default(null),
    /** Day of the edition, where it is not to follow the documents. */
    date: IsoDate.nullable().default(null),
    show: Show.prefault({}),
    /** Originals: on the site, on the site and in the zip, or nowhere. */
    originals: z.enum(['site', 'zip', 'none']).default('site'),
  })
  .refine(({ official, publisher }) => !official || publisher !== null, {
    path: ['publisher'],
    message:
      '应当写明哪个机关发布（official 是 true），如 publisher: 某市人民政府办公室。请补上，或把 official 改成 false',
  });
export type Publication = z.infer<typeof Publication>;

/** What everything that leaves the site says of itself. */
export interface Imprint {
  readonly title: string;
  /** Day of the edition, `YYYY-MM-DD`, or 未注明. */
  readonly date: string;
  /** 非官方整理, or who publishes it. */
  readonly mark: string;
  /** The same as a sentence's part. */
  readonly stance: string;
}
