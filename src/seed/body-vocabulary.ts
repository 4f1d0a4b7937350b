import { z } from 'zod';
import { PlanId } from '../model/plan.ts';
import { RegionCode } from '../model/region.ts';

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '应当是小写字母、数字，用连字符隔开，如 keji');

/**
 * Like departments of all regions; `stems` show the kind in a name, `ends` may follow besides 局 委 厅 办;
 * `tails` are ends that show it where no stems cover the name.
 */
const KindRow = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  stems: z.array(z.string().min(1)).min(1),
  /** Groups of stems that each name a body of its own beside the others of the kind: 海事局 is not 交通局. */
  apart: z.array(z.array(z.string().min(1)).min(1)).default([]),
  ends: z.array(z.string().min(1)).default([]),
  tails: z.array(z.string().min(1)).default([]),
  /** Its tails count only where nothing else shows a kind. */
  last: z.boolean().default(false),
  /** Ids that it had before, or of kinds that went into it: their pages point on. */
  alias: z.array(Slug).default([]),
  collective: z.boolean().default(false),
  /** Before another stem it says only the level: 区政府应急办 is the office of emergencies. */
  level: z.boolean().default(false),
  /** A name that begins or ends with its stem is of this kind alone: 人大法制委, 海事法院. */
  alone: z.boolean().default(false),
});
export type KindRow = z.infer<typeof KindRow>;

/** A department of one region whose names the rule cannot join; `name` is the one to show. */
const BodyRow = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kinds: z.array(Slug),
  alias: z.array(Slug).default([]),
});
export type BodyRow = z.infer<typeof BodyRow>;

/** `seeds/vocab/bodies.yaml`: kinds of departments, exceptions by region, plans that name no department. */
export const BodyVocabulary = z
  .strictObject({
    kinds: z.array(KindRow),
    regions: z.record(RegionCode, z.array(BodyRow)),
    silent: z.array(z.strictObject({ plan: PlanId, text: z.string().min(1) })),
  })
  .superRefine(({ kinds, regions }, context) => {
    const known = new Set<string>();
    for (const [at, kind] of kinds.entries()) {
      if (known.has(kind.id)) {
        context.addIssue({
          code: 'custom',
          path: ['kinds', at, 'id'],
          message: '不能写两次，每类机构应当有自己的 id。请改名或删去一行',
        });
      }
      known.add(kind.id);
      for (const [group, words] of kind.apart.entries()) {
        for (const word of words.filter((one) => !kind.stems.includes(one))) {
          context.addIssue({
            code: 'custom',
            path: ['kinds', at, 'apart', group],
            message: `应当是这一类 stems 里的词，那里没有“${word}”。请在 stems 里加上，或从 apart 里删去`,
          });
        }
      }
    }
    for (const [code, rows] of Object.entries(regions)) {
      for (const [at, row] of rows.entries()) {
        for (const kind of row.kinds.filter((one) => !known.has(one))) {
          context.addIssue({
            code: 'custom',
            path: ['regions', code, at, 'kinds'],
            message: `应当是 kinds 里的 id，那里没有 ${kind}。请改正，或在 kinds 里加上`,
          });
        }
      }
    }
  });
export type BodyVocabulary = z.infer<typeof BodyVocabulary>;
