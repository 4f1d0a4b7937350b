import type { Gazetteer } from './text-to-places.ts';

/** 到2025年, 年内, 力争, 我区, 2024年重点工作任务提出: what may stand before what is measured and is no part of it. */
const lead =
  /^(?:(?:到|至|截至|截止)?(?:19|20)\d\d年(?:度|底|末|以?前)?|[今明去当后]年底?|年内|全年|年底前?|上半年|下半年|力争|争取|确保|预计|努力|计划|实现|分别|[我本全][区县市省州]|的|[提指]出|要求|明确|[，,、：:《》（）()\s])/u;

/** 台儿庄区2023年力争新增创新平台 → 新增创新平台: a sentence that stands alone names place and year, which are no part of the matter. */
export function labelWithoutLead(label: string, { find }: Gazetteer): string {
  let rest = label;
  for (;;) {
    const place = placeAt(rest, find);
    // 台儿庄区、兖州区分别新增
    const joined =
      place === '' ? 0 : (/^(?:[、和与及]|分别)/u.exec(rest.slice(place.length))?.[0].length ?? 0);
    const length = lead.exec(rest)?.[0].length ?? place.length + joined;
    if (length === 0 || length >= rest.length) return rest;
    rest = rest.slice(length);
  }
}

/** The name of a place that a label begins with, the longest; empty where there is none. */
function placeAt(label: string, find: Gazetteer['find']): string {
  for (let end = Math.min(12, label.length - 2); end >= 3; end -= 1) {
    const name = label.slice(0, end);
    if (/[省市区县旗州盟]$/u.test(name) && find(name) !== null) return name;
  }
  return '';
}
