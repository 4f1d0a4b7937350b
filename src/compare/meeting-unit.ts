import { oneCount } from '../model/one-count.ts';
import type { TargetRecord } from '../model/target.ts';

/** The unit in which a figure meets others, of the same thing or of any; what cannot be converted keeps its own. */
export function meetingUnit(
  { comparable, unit }: Pick<TargetRecord, 'comparable' | 'unit'>,
  sameThing: boolean,
): string {
  const own = comparable?.unit ?? unit;
  return sameThing ? oneCount(own) : own;
}
