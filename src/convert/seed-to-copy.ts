import { extname } from 'node:path';
import type { RemovedRecord } from '../model/message.ts';
import type { OriginalCopy } from '../model/plan.ts';
import { isAside } from '../text/is-aside.ts';
import type { SeedPlan } from '../seed/read-plans.ts';
import { sha256 } from './seed-to-intake.ts';

/** Why an original is not handed out: it holds what was taken out of its text, for the sake of people or as no part of it. */
const PEOPLE = '原件里有个人的姓名、电话或证件号码';
const ASIDES = '原件里有批注、隐藏的文字或没有接受的修订';

/** Pages of others may hold scripts: they are handed out as text, byte by byte the same. */
const AS_TEXT = /^\.(?:html?|mhtml?|xhtml|shtml|svg|xml)$/u;

/** What the site hands out of a plan's original, or why it does not; null where no original is kept. */
export function seedToCopy(
  { id, yaml, original }: Pick<SeedPlan, 'id' | 'yaml' | 'original'>,
  removed: readonly RemovedRecord[],
): OriginalCopy | null {
  if (original === null || yaml.original === null) return null;
  const printed = extname(yaml.original).toLowerCase();
  const ending = /^\.[a-z0-9]{1,5}$/u.test(printed) ? printed : '.bin';
  const seal = { bytes: original.length, sha256: sha256(original) };
  const holdsPeople = removed.some(
    ({ text, reason }) => reason === '个人信息' || text.includes('●'),
  );
  const why = holdsPeople ? PEOPLE : removed.some(({ reason }) => isAside(reason)) ? ASIDES : null;
  if (why !== null) return { file: null, withheld: why, ...seal };
  const shown = AS_TEXT.test(ending) ? `${ending}.txt` : ending;
  return { file: `originals/${id}${shown}`, withheld: null, ...seal };
}
