import { Document, isMap } from 'yaml';
import type { PlanYaml } from '../model/plan.ts';

/** plan.yaml as a file; the inverse of what `readPlanYamls` reads. What is not known of the last fields is left out. */
export function planToYaml(yaml: PlanYaml): string {
  const { original, from, obtained, checked, held, missing, personal, ...first } = yaml;
  const rest = {
    ...(original === null ? {} : { original }),
    ...(from === 'unknown' ? {} : { from }),
    ...(obtained === null ? {} : { obtained }),
    ...(checked === null ? {} : { checked }),
    ...(held === 'unknown' ? {} : { held }),
    ...(missing.length === 0 ? {} : { missing }),
    ...(personal === null ? {} : { personal }),
  };
  const document = new Document({ ...first, ...rest });
  for (const key of ['period', 'checked']) {
    const node = document.get(key, true);
    if (isMap(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
