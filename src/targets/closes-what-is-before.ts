import type { PeriodPhrase } from './period-phrases.ts';

const lead = /(?:^|[，,、；;（(])(?:并|均|全部|力争|确保|争取|计划|预计|完成时限|时限|[：:])*$/u;
const done =
  /^(?:之前|前|内|全部|全面|基本|如期|按期|正式|整体|陆续|均|并|和|建设|改造|安置|任务|工程|完成|完工|建成|竣工|投产|投用|投入|使用|运营|运行|启用|交付|通车|达产|开工|开园|到位|落实|见效|验收|实施)*(?=[，,。；;、）)\n]|$)/u;

/**
 * Whether a phrase stands in a stretch that says nothing but when the thing before it is done, and so holds for it:
 * 建设标准化厂房8万平方米，2025年底前投入使用. 改造危桥12座，2024年完成S218线大修 tells of another thing, and so does
 * 新建冷库3座，到2026年，冷链能力达到10万吨.
 */
export function closesWhatIsBefore(text: string, phrase: PeriodPhrase): boolean {
  const before = text.slice(Math.max(0, phrase.at - 12), phrase.at);
  // 2024年完成: the phrase takes a sign of the word after it.
  const words = text.slice(phrase.at, phrase.end + 24);
  const rest = words.replace(/^(?:到|至|于|在|截至|截止)?\d{4}年(?:年?[底末])?/u, '');
  return lead.test(before) && rest !== words && /^[^，,、：:]/u.test(rest) && done.test(rest);
}
