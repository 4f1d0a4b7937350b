import { chineseNumber } from '../numeral/chinese-number.ts';
import { halfWidthDigits, readMarker } from '../text/read-marker.ts';

const TYPE_WORDS =
  '计划|规划|纲要|方案|办法|规定|意见|措施|政策|任务|要点|报告|细则|条例|决定|通知|公告|通告|决议|清单|规则|制度|标准|指引|指南|目标|预案|建议|公报|条款|安排|台账|分工|名单|说明|章程|守则|规程|规范|准则|举措|行动|汇编|批复|纪要|若干条|一览表|分解表|计划表|任务表|统计表|汇总表|登记表|申请表';
const BRACKETS = '(?:\\s*[（(〔][^（）()〔〕]{1,40}[）)〕])*';
const TYPED_TITLE = new RegExp(`(?:${TYPE_WORDS})[”》」]?${BRACKETS}$`, 'u');

/** 台发〔2023〕10号, （皖政办秘〔2021〕82号）, 国办发[2020]5号, also 第3号 of an order. */
export const DOC_NUMBER =
  /[\p{Script=Han}A-Za-z]{1,14}\s*[〔［[【（(﹝]\s*(?:19|20)\d{2}\s*(?:年)?\s*[〕］\]】）)﹞]\s*第?\s*\d{1,4}\s*号/u;
const DOC_NUMBER_LINE = new RegExp(
  `^(?:文号|发文字号|文件编号)?[:：]?\\s*[（(]?(${DOC_NUMBER.source})[）)]?(?:\\s*签发人?\\s*[:：].{0,20})?$`,
  'u',
);

const ORDER =
  /^((?:中华人民共和国)?[\p{Script=Han}]{2,24}?(?:国务院|人民政府|[部局署]|委员会|主席))令\s*(?:[（(]?\s*(?:\d{4}年)?\s*第\s*[\d〇零一二三四五六七八九十百]+\s*号\s*[）)]?)?$|^((?:中华人民共和国)?国务院)令\s*(?:[（(]?第\s*\d+\s*号[）)]?)?$/u;

/** 中华人民共和国国务院令, 某市人民政府令第18号: whose order it is, and its number with it where that is on the line; null for other lines. */
export function readOrder(text: string): { issuer: string; number: string | null } | null {
  const line = text.replace(/\s+/gu, '');
  const match = ORDER.exec(line);
  const issuer = match?.[1] ?? match?.[2];
  if (issuer === undefined || line.length > 50) return null;
  const number = /号[）)]?$/u.test(line) ? line : null;
  return { issuer: issuer.replace(/^中华人民共和国(?=国务院)/u, ''), number };
}

/** 第700号, （第18号）, 2024年第3号 alone on the line below an order's name. */
export function readOrderNumber(text: string): string | null {
  const line = text.replace(/[\s（()）]+/gu, '');
  return /^(?:\d{4}年)?第[\d〇零一二三四五六七八九十百]+号$/u.test(line) ? line : null;
}

/** …政府工作报告, with its day behind it; 2025年政府工作报告重点任务分工 is none. */
export function isReportTitle(text: string): boolean {
  return /政府工作报告(?:全文)?(?:$|[（(—－；\s-])/u.test(text);
}

/** 2008年1月10日在某县第十四届人民代表大会第一次会议上: who speaks there reports for the government. */
export function isReportLine(text: string): boolean {
  return /\d{4}年\d{1,2}月\d{1,2}日在.{2,30}第.{1,6}届人民代表大会.{0,12}次?会议上/u.test(text);
}

/** The document number where a line holds nothing else but who signed it (签发人：王大明); null otherwise. */
export function readDocNumber(text: string): string | null {
  return DOC_NUMBER_LINE.exec(halfWidthDigits(text.trim()))?.[1]?.replace(/\s+/gu, '') ?? null;
}

const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
const HAN_DATE =
  /([二一][〇○零OＯ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const ISO_DATE = /((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})/u;

/** The first day named in a text as YYYY-MM-DD: 2023年8月28日, 二〇二三年八月二十八日, 2023-08-25. */
export function readDate(printed: string): string | null {
  const text = halfWidthDigits(printed);
  const arabic = DATE.exec(text) ?? ISO_DATE.exec(text);
  if (arabic !== null) return isoDate(arabic[1], arabic[2], arabic[3]);
  const han = HAN_DATE.exec(text);
  if (han === null) return null;
  const year = [...(han[1] ?? '')]
    .map((char) => ('○〇OＯ'.includes(char) ? 0 : (chineseNumber(char) ?? 0)))
    .join('');
  return isoDate(year, String(chineseNumber(han[2] ?? '')), String(chineseNumber(han[3] ?? '')));
}

function isoDate(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** A line that holds only a date. */
export function isDateLine(text: string): boolean {
  const bare = halfWidthDigits(text.replace(/[（()）\s]/gu, ''));
  return bare.length <= 16 && readDate(bare) !== null && /^[\d二一].*日$|^\d{4}[-./]\d/u.test(bare);
}

/** A line that holds only a month: 2021年12月, （二〇二一年十二月） on the cover of a plan. */
export function isMonthLine(text: string): boolean {
  return /^[（(]?(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[）)]?$/u.test(
    text,
  );
}

/** 各镇人民政府，区政府各部门： — but 各位代表： opens the preamble of a report. */
export function isRecipients(text: string): boolean {
  if (
    !/[：:]$/u.test(text) ||
    text.length > 260 ||
    /^各位|^同志|[《。；]|如下|制定|现就|为了?[\p{Script=Han}]{2}/u.test(text)
  )
    return false;
  return /^各|^[\p{Script=Han}（）()、，,\s]{0,30}(?:人民政府|部门|单位|公司|委员会|办公室|管委会|厅|局|院|企业|街道)/u.test(
    text,
  );
}

/** 市长 翟 军, 县委副书记、代县长 李某, 市长：王某某, 总理 李某; 总理 or 县 长 alone above a name. */
export function isSpeaker(text: string): boolean {
  return (
    text.length <= 40 &&
    /(?:市|县|区|州|省|盟|旗|镇|乡)\s*长[\s：:]*(?:(?:\p{Script=Han}\s*){2,4}|[\p{Script=Han}\s]{1,8}·[\p{Script=Han}·\s]{1,10})$|(?:主\s*席|总\s*理|(?:部|局|厅|署|院)\s+长)[\s：:]*(?:\p{Script=Han}\s*){2,4}$|^(?:行署)?专\s*员[\s：:]|^代?(?:总\s*理|[市县区州省盟旗部局]\s*长|主\s*席)[：:]?$/u.test(
      text,
    ) &&
    !/[，。]/u.test(text)
  );
}

const FIELD_NAMES =
  '作者|来源|来自|时间|发布(?:日期|时间|机构|单位)|发文(?:机关|日期|字号|单位)|印发日期|签发日期|成文(?:日期|时间)|索引号|信息(?:来源|分类)|原文链接|检索(?:时间|关键词)|主题(?:分类|词)|体裁分类|分类|生成日期|公开(?:方式|日期|属性|时限|范围)|有效性|时效性?|文号|标题|名称|文件名称|内容概述|关键词|责任编辑|编辑|浏览次数|主办单位|统一编号|文件(?:编号|状态)|施行日期|生效日期|失效日期|废止日期|发布人|审核人|日期|访问量|字体|字号';
const FIELD = new RegExp(`^[【\\[]?(?:${FIELD_NAMES})[】\\]]?\\s*[:：]`, 'u');

/** Fields a collector or web page writes above a document: 作者: 来自: 时间:…, 发布日期: …, 索 引 号：…. */
export function isCollectorField(text: string): boolean {
  // 2023-11-02 09:30 来源：临江日报
  if (text.length <= 60 && /^\d{4}[-./]\d{1,2}[-./]\d{1,2}\s+(?:\d{1,2}:\d{2}|来源)/u.test(text))
    return true;
  // 新华社北京3月12日电
  if (/^新华社.{2,12}\d{1,2}月\d{1,2}日电$/u.test(text)) return true;
  return FIELD.test(squeezeLabels(text));
}

/** What a line of fields says of one: 发布机构：县政府办公室 成文日期：2024-02-18 of 成文日期 2024-02-18; null without it. */
export function readField(text: string, names: string): string | null {
  const value = new RegExp(
    `(?:^|[\\s】])[【\\[]?(?:${names})[】\\]]?\\s*[:：]\\s*(.*?)(?=\\s*[【\\[]?(?:${FIELD_NAMES})[】\\]]?\\s*[:：]|$)`,
    'u',
  ).exec(squeezeLabels(text))?.[1];
  return value === undefined || value.trim() === '' ? null : value.trim();
}

/** 索 引 号： → 索引号： */
function squeezeLabels(text: string): string {
  return text.replace(/(?<=^|\s)(?:\p{Script=Han}\s){1,4}\p{Script=Han}\s*(?=[:：])/gu, (label) =>
    label.replace(/\s/gu, ''),
  );
}

/** Lines such as （此件公开发布）, （2023年1月5日第3次常务会议通过）: a remark in brackets. */
export function isRemark(text: string): boolean {
  return /^[（(].*(?:公开|发布|通过|批准|公布|修订|修正|施行|印发|会议上|联系|主动|依申请|此件).*[）)]$/u.test(
    text,
  );
}

/** An organisation alone on its line, as in a signature: 中共台儿庄区委, 上海市商务委员会. */
export function isOrganisation(text: string): boolean {
  return (
    text.length <= 60 &&
    text
      // 东岭县人民政府（印章）
      .replace(/[（(](?:印章?|[盖公代]章|章)[）)]/gu, '')
      .trim()
      .split(/[\s、，]+/u)
      .every(
        (name) =>
          /(?:(?:人民|[省市县区镇乡州旗盟])政府|办公室|办公厅|委员会|[^常编]委|工委|厅|局|院|部|会|组|集团|公司|中心|处|(?<!部)署|行|社|中国人民银行.*)$/u.test(
            name,
          ) && !/[。；：《]/u.test(name),
      )
  );
}

/** 中共台儿庄区委文件 above the number of a red-head document, 某县人民政府公报 above what it prints. */
export function isLetterhead(text: string): boolean {
  return text.length <= 40 && /(?:文件|公报|政报)$/u.test(text) && !/[，。《]/u.test(text);
}

/** Words that forward a plan: 现将…印发给你们, 特此通知. */
export function isForwarding(text: string): boolean {
  return /印发(?:给)?你们|现(?:予以|予)?(?:印发|公布|发布|转发)|请(?:认真|遵照|结合).{0,20}(?:执行|落实)|特此(?:通知|公告)|现将.{0,200}(?:印发|公布|发布|转发|下发)/u.test(
    text,
  );
}

/** True for a line that may be a title or a part of one: no sentence, no number, no field of a document's head. */
export function isTitleLine(text: string): boolean {
  const marker = readMarker(text);
  return (
    text.length <= 90 &&
    /\p{Script=Han}/u.test(text) &&
    !/[。；;！!？?：:，,、]$/u.test(text) &&
    !/[。；]/u.test(text) &&
    marker === null &&
    !/^<!--|^<\/?\w+>/u.test(text) &&
    readDocNumber(text) === null &&
    !isDateLine(text) &&
    !isSpeaker(text) &&
    !isCollectorField(text) &&
    !isRemark(text) &&
    !isLetterhead(text) &&
    readOrder(text) === null &&
    readOrderNumber(text) === null &&
    !isForwarding(text)
  );
}

/** True for …行动计划（2023—2025年）（征求意见稿）, 政府工作报告 and others that end in a kind of document. */
export function isTypedTitle(text: string): boolean {
  return TYPED_TITLE.test(text) && text.length >= 4;
}

/**
 * True for 总体要求, 工作措施, 保障措施, 主要任务和重点举措: words that head a chapter of any document and name no matter
 * of their own, though they end like a title.
 */
export function isChapterHeading(text: string): boolean {
  return text.length <= 16 && GENERIC.test(text);
}

const GENERIC = new RegExp(
  `^(?:${[
    '总体|主要|重点|基本|具体|有关|相关|工作|组织|领导|保障|政策|支持|扶持|实施|发展|建设|行动|推进|落实|责任|进度|时间|管理|监督|考核|评估|下一?步|今后|其他|前期',
    '指导|思想|思路|要求|原则|目标|任务|指标|定位|方向|措施|举措|步骤|安排|部署|内容|机制|体系|领域|方式|方法|条件|范围|对象|程序|职责|分工|事项|计划|清单|背景|意义|情况|说明|基础|现状|形势|附则|总则|前言',
    '加强|强化|健全|完善|明确|做好|抓好|严格|[和与及、]',
  ].join('|')})+$`,
  'u',
);

/** A subtitle: ——2024年1月10日在枣庄市第十七届人民代表大会第四次会议上, （2025年1月8日在…会议上）. */
export function isSubtitle(text: string): boolean {
  if (/^(?:—|－|-|―|─){1,3}\s*\S/u.test(text)) return true;
  if (/通过|批准|公布|修订|修正/u.test(text)) return false;
  return /^[（(]?(?:\d{4}|[二一][〇○零OＯ一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日在?.*(?:会议|大会).*上?[）)]?$/u.test(
    text,
  );
}
