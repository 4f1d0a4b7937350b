import type { Paragraph } from '../text/paragraph.ts';
import { isNoticeTitle } from '../tree/find-title.ts';
import {
  isDateLine,
  isOrganisation,
  isRecipients,
  isReportTitle,
  readField,
  readOrder,
} from '../tree/head-line.ts';
import type { DocumentPart } from '../tree/tree.ts';

/**
 * Who issued a document, one string an issuer: the signature above its date, else whose order it is, else who
 * 关于印发 in the notice's title names, else a field, a bureau below the title, the government that a report speaks for.
 */
export function readIssuers(main: DocumentPart | undefined, end: readonly string[]): string[] {
  if (main === undefined) return [];
  const paragraphs = [...main.headBefore, ...main.headAfter];
  const head = paragraphs.map(({ text }) => text);
  for (const lines of [head, end]) {
    const dated = lines.findIndex(isDateLine);
    const signed: string[] = [];
    for (let i = dated - 1; i >= 0 && isOrganisation(lines[i] ?? ''); i -= 1)
      signed.unshift(lines[i] ?? '');
    if (signed.length > 0) return signed.flatMap(splitNames);
  }
  const order = head.map(readOrder).find((each) => each !== null);
  if (order !== undefined) return [order.issuer];
  const titled = main.title === null ? paragraphs : [...paragraphs, main.title];
  const notice = titled.map(noticeIssuers).find((names) => names.length > 0);
  if (notice !== undefined) return notice;
  const field = head
    .map((line) =>
      readField(line, '发[布文](?:机构|机关|单位)|(?:制定|印发|成文|颁布)(?:机构|机关|单位)'),
    )
    .find((name) => name !== null);
  if (field !== undefined) return splitNames(field);
  // A bureau on the line below the title
  const below = main.headAfter.map(({ text }) => text).filter(isOrganisation);
  if (below.length > 0) return below.flatMap(splitNames);
  return reportIssuer(main, head);
}

/** 国家发展改革委 / 国家能源局关于印发《…》的通知: the names before 关于, where the lines of the title part them too. */
function noticeIssuers({ text, starts }: Paragraph): string[] {
  if (!isNoticeTitle(text) && !/^[^《]{3,120}(?:关于|印发)/u.test(text)) return [];
  const named = /^(.{3,120}?)\s*(?:关于|印发《)/u.exec(text)?.[1];
  if (named === undefined) return [];
  const names: string[] = [];
  let from = 0;
  for (const to of [...starts.map(({ offset }) => offset), named.length]) {
    if (to <= from || to > named.length) continue;
    const rest = named.slice(to);
    // 台儿庄区人 / 民政府关于印发: a name goes on beyond its line
    if (!isOrganisation(named.slice(from, to)) || !(rest === '' || isOrganisation(rest))) continue;
    names.push(named.slice(from, to));
    from = to;
  }
  return from === named.length ? names.flatMap(splitNames) : [];
}

/** 某县财政局 某县教育局, 某省财政厅等10部门, 东岭县人民政府（印章）, 某省发展改革委某省财政厅 → names. */
function splitNames(names: string): string[] {
  return names
    .replace(/[（(](?:印章?|[盖公代]章|章)[）)]/gu, '')
    .split(/[\s、，,；;]+/u)
    .map((name) => name.replace(/等[\d一二三四五六七八九十]*(?:个)?(?:部门|单位|机关|部委)$/u, ''))
    .filter((name) => name !== '')
    .flatMap(splitJoined);
}

const PLACE = /^(?:国家|[\p{Script=Han}]{2,7}?(?:省|自治区|自治州|市|州|盟|区|县|旗))/u;

/** 国家发展改革委国家能源局: two names without a sign between them, where a whole one ends and the same place begins again. */
function splitJoined(names: string): string[] {
  const place = PLACE.exec(names.replace(/^中共/u, ''))?.[0];
  if (place === undefined) return [names];
  for (let at = names.indexOf(place, 3); at !== -1; at = names.indexOf(place, at + 1)) {
    const first = names.slice(0, at);
    if (isOrganisation(first) && isOrganisation(names.slice(at)))
      return [first, ...splitJoined(names.slice(at))];
  }
  return [names];
}

/** 株洲市政府工作报告 → 株洲市人民政府; ——2024年1月10日在枣庄市第十七届人民代表大会, ——在来安县第十八届… → 枣庄市人民政府. */
function reportIssuer(main: DocumentPart, head: readonly string[]): string[] {
  const title = main.title?.text ?? '';
  if (!isReportTitle(title) && main.title !== null) return [];
  const place =
    /^([\p{Script=Han}]{2,14}?(?:省|市|自治区|自治州|州|盟|地区|区|县|旗|镇|乡))(?:20\d{2}年)?(?:人民)?政府工作报告/u.exec(
      title,
    )?.[1] ??
    /(?:日|[—–－-]\s*)在(?:中国共产党)?([\p{Script=Han}]{2,14}?(?:省|市|自治区|自治州|州|盟|区|县|旗|镇|乡))第/u.exec(
      [title, ...head].join('\n'),
    )?.[1];
  const recipients = main.preamble.some(({ text }) => isRecipients(text));
  return place === undefined || recipients ? [] : [`${place}人民政府`];
}
