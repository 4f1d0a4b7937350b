import type { Commitment } from '../model/clause.ts';

/** What an aim is measured by stands behind these words and is not what is promised: 与GDP增速同步, 不低于GDP增速. */
const measure = /(?:与|和|同|不低于|高于|快于|优于|好于|领先)(?=[^，。；]*$)/u;
/** 完成年度治理任务, 确保动态清零: a promise that does not say of what. */
const bare =
  /^(?:确保|力争|全面|基本|如期|圆满|实现|完成|做到|推动|动态|清零|年度|全年|既定|各项|目标|任务|治理|总体|持续|保持|稳定|全覆盖|的)+$/u;

/** The words that say what is promised: the promise itself, and where it names nothing the words before it in its sentence. */
export function commitmentToMatter(text: string, { text: words, form }: Commitment): string {
  const own =
    form === 'in-step' ? words.replace(new RegExp(`${measure.source}.*$`, 'u'), '') : words;
  if (!bare.test(own)) return own;
  const before = text.slice(0, Math.max(0, text.indexOf(words))).replace(/[，、]$/u, '');
  return `${/[^，。；：\n]*$/u.exec(before)?.[0] ?? ''}，${own}`;
}
