import { foldText } from '../../text/fold-text.ts';
import { docNumber, isSameNumber } from '../doc-number.ts';
import { type Gazetteer, titleToPlan } from '../text-to-places.ts';
import type { Slip, SlipText } from './slip.ts';

// 《台儿庄区2023年重点工作任务》（台政办字〔2023〕15号）
const numbered = /《([^《》]{4,80})》\s*[（(]([^（()）]{0,12}[（(〔[［【][^（()）]{0,20}号)[）)]/gu;

/** Titles of documents that are held under another number than the text gives them. */
export function titleNumbers(
  entries: SlipText['entries'],
  { titles }: Pick<Gazetteer, 'titles'>,
): Slip[] {
  return entries.flatMap(({ anchor, text }) =>
    [...text.matchAll(numbered)].flatMap(({ index, 0: words, 1: title = '', 2: said = '' }) => {
      const plan = titleToPlan(title, null, titles);
      const number = docNumber.exec(said)?.[0];
      if (plan?.docNumber == null || number === undefined) return [];
      if (!foldText(title).includes(plan.place.name) || isSameNumber(number, plan.docNumber))
        return [];
      const from = index + words.indexOf(said);
      const slip: Slip = {
        ...{ kind: 'form', anchor, from, to: from + said.length },
        reason: `收录的《${plan.title}》文号是${plan.docNumber}`,
        unless: '说的是另一份文件的，不必改',
      };
      return [slip];
    }),
  );
}
