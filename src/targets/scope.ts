// 省级以上, 市级及以上, 国家和省级, 省市级, 区级
const levels =
  /(?:(?:国家|省|市|区|县|国省|省市|市县)级?[、和及])*(?:自治区|自治州|镇区|镇街|国家|国省|省市|市县|部省|省部|全国|省|市|区|县|(?<!乡)镇|村)级(?:(?:及|或)?以上)?(?!(?:市|行政|政府|重点生态))/u;
// 开发区工业投资, 打通中心城区断头路, 城市建成区绿地率
const areas =
  /(?:中心|主)城区|(?:城市)?建成区|(?:经济|高新技术产业|高新|技术)?开发区|高新区|工业园区|产业园区|(?<!行政)城区/u;
const places =
  /^(?:全市)?([\u4e00-\u9fff]{2}(?:区|县|市))(?=上榜|获评|获批|入选|被|荣获|成功|实现|完成|新增|地区|规上|一般|固定)/u;

/** A clause of one endless sentence is all heading; what it is about stands at its beginning. */
const headingReach = 120;

const alone =
  /^(?:[州市区县]直|市本级|县城|(?:主|中心)城区|[\u4e00-\u9fff]{2,7}(?:地区|自治州|自治县)|[\u4e00-\u9fff]{1,3}[市县旗]|[\u4e00-\u9fff]{2}区)/u;
const noPlace =
  /(?:城|强|范|明|生|点|进|安|困|色)[市县]$|(?:社|园|街|户|景|小|厂|校|库|矿|范|验|行|护|牧|山|新|灌|片|湖|港|[市全本我])区$/u;

/** 塔城地区, 滕州市, 州直: a text that is the name of a place and nothing else. */
export function isPlaceAlone(text: string): boolean {
  return alone.exec(text)?.[0] === text && !noPlace.test(text);
}

/** 州直新增城镇就业 → 新增城镇就业. */
export function withoutPlace(label: string): string {
  const place = alone.exec(label)?.[0];
  if (place === undefined || !isPlaceAlone(place) || label.length - place.length < 2) return label;
  return label.slice(place.length);
}

/**
 * What is narrower than the region, as written: a level (省级以上), a part (开发区, 中心城区), a place within
 * (滕州市). `label` first, then the subject of the segment, then a heading that speaks of a part alone.
 */
export function labelToScope(
  label: string,
  segmentText: string,
  heading: string | null,
): string | null {
  const found = [...label.matchAll(new RegExp(levels, 'gu'))].map((match) => match[0]);
  const [level] = found;
  // 省级重点项目及市级重点产业项目: two levels are no one scope.
  if (level !== undefined) return new Set(found).size === 1 ? level : null;
  const area = areas.exec(label);
  // 特色产业园区5个 counts parks; 开发区工业投资 is measured in one.
  if (area !== null && area.index + area[0].length < label.length) return area[0];
  const place = places.exec(segmentText)?.[1];
  if (
    place !== undefined &&
    !/^(?:[全本我各]|社区|园区|矿区|景区|老城|主城|新城|建成|开发|高新|示范|先行|城市)/u.test(place)
  )
    return place;
  const subject =
    /^[\s，、]*(?:力争|推动|引导|支持|确保|督促|全市|全区|各|省级以上|市级以上|省级|国家级)*((?:经济|高新技术产业)?开发区|高新区|工业园区)/u.exec(
      segmentText,
    )?.[1];
  if (subject !== undefined) return subject;
  const fromHeading =
    heading === null
      ? undefined
      : /(?:经济)?开发区|高新区|工业园区|产业园区/u.exec(heading.slice(0, headingReach))?.[0];
  return fromHeading ?? null;
}
