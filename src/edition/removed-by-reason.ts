import type { RemovedRecord } from '../model/message.ts';

/** What one rule took out of one plan, in source order. */
export interface RemovedGroup {
  reason: string;
  records: RemovedRecord[];
}

/** Removed records of one plan by the rule that took them out, the commonest first. */
export function removedByReason(records: RemovedRecord[]): RemovedGroup[] {
  return [...Map.groupBy(records, (record) => record.reason)]
    .map(([reason, group]) => ({ reason, records: group }))
    .sort((a, b) => b.records.length - a.records.length);
}
