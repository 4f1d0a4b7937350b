import type { PlanContent } from '../model/plan-content.ts';

/** A plan's records as JSON with one record a line, so that a change of the parser shows as a short diff. */
export function contentToJson(content: PlanContent): string {
  const parts = Object.entries(content).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value, null, 2)}`;
    const records = value.map((record) => JSON.stringify(record)).join(',\n');
    return `${JSON.stringify(key)}: [${records === '' ? '' : `\n${records}\n`}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
