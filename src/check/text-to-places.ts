import type { HeldPlan } from './held.ts';
import { foldText } from '../text/fold-text.ts';

/** A place that a text speaks of: its code where the edition holds documents of it, else null. */
export interface NamedPlace {
  readonly name: string;
  readonly code: string | null;
}

/** What a stretch of a text is said of: a place, and the document where one is named. */
export interface Subject {
  readonly place: NamedPlace | null;
  readonly plan: HeldPlan | null;
}

/** What places and documents are known by. */
export interface Gazetteer {
  readonly find: (name: string) => NamedPlace | null;
  readonly plans: readonly HeldPlan[];
  readonly titles: readonly TitledPlan[];
}

/** A document with what it is called: 台儿庄区2023年重点工作任务, and its title and this folded. */
interface TitledPlan {
  readonly plan: HeldPlan;
  readonly name: string;
  readonly title: string;
  readonly folded: string;
}

/** The places of the edition by their full and short names, and those of the country that are not in it. */
export function openGazetteer(plans: readonly HeldPlan[], elsewhere: readonly string[]): Gazetteer {
  const places = new Map<string, NamedPlace>();
  // 城区 of two cities is a word like any other
  for (const name of elsewhere) {
    if (name.length <= 2) continue;
    const place = { name, code: null };
    places.set(name, place);
    const short = withoutPeoples(name);
    if (short.length > 2 && !places.has(short)) places.set(short, place);
  }
  for (const { place } of plans) places.set(place.name, place);
  const titles = plans.map((plan): TitledPlan => {
    const name = `${plan.place.name}${plan.shortTitle}`;
    return { plan, name, title: foldText(plan.title), folded: foldText(name) };
  });
  return { find: (name) => places.get(name) ?? null, plans, titles };
}

/** 台儿庄区, 台儿庄, 山东省枣庄市台儿庄区, 370405 → that place; a name that is not known is a place elsewhere. */
export function nameToPlace(given: string, { find, plans }: Gazetteer): NamedPlace | null {
  const name = given.replaceAll(/\s/gu, '');
  if (name === '') return null;
  const held = plans.find(
    ({ place }) => place.code === name || place.name === name || withoutLevel(place.name) === name,
  );
  if (held !== undefined) return held.place;
  for (let at = 1; at <= name.length - 3; at += 1) {
    const tail = find(name.slice(at));
    if (tail !== null) return tail;
  }
  return find(name) ?? { name, code: null };
}

// 湘西州 for 湘西土家族苗族自治州, 长阳县 for 长阳土家族自治县
const peoples =
  /^(.{2,4}?)(?:(?:土家|苗|侗|瑶|畲|布依|水|仡佬|藏|羌|彝|傣|景颇|哈尼|壮|白|傈僳|纳西|朝鲜|回|满|蒙古|哈萨克|柯尔克孜)族?)+自治(州|县)$/u;

/** What an autonomous place is called for short. */
function withoutPeoples(name: string): string {
  return name.replace(peoples, '$1$2');
}

/** 台儿庄 for 台儿庄区. */
export function withoutLevel(name: string): string {
  return name.replace(/(?<=..)[省市区县]$/u, '');
}

/** The place whose name a title or an issuer begins with: 台儿庄区2023年重点工作任务, 枣庄市台儿庄区人民政府. */
export function titleToPlace(title: string, gazetteer: Gazetteer): NamedPlace | null {
  let last: NamedPlace | null = null;
  let from = /^(?:中共|关于印发|关于)?/u.exec(title)?.[0].length ?? 0;
  for (let at = from; at < Math.min(title.length, from + 14); at += 1) {
    if (!levels.includes(title.charAt(at))) continue;
    const name = title.slice(from, at + 1);
    const known = gazetteer.find(name);
    if (known !== null) {
      last = known;
      from = at + 1;
    } else if (
      last === null &&
      /^[\p{Script=Han}]{2,6}[区县市旗]$/u.test(name) &&
      !noPlace.test(name)
    ) {
      last = { name, code: null };
      break;
    }
  }
  return last;
}

/** What names of places end with. */
export const levels = '省市区县旗州盟';
/** No name of a place has more signs. */
export const longestName = 15;
/** Places whose names are cut out of other words, or are words themselves: 新增城区, 合作市场, 老城区改造. */
const alsoWords = /^(?:增城区|[新老]城区|城中区|新市区|合作市)$/u;
const noPlace =
  /(?:开发|园|社|街|景|校|库|城|新|片|全|我|本|各|地|灾|山|牧|林|矿|示范|先行|自治)区$|城市$|[全我本各]./u;

/** What stands before a place that is not spoken of but only met: 与台儿庄区合作. */
const beside = /(?:[与同跟在从向往赴驻离距对被]|来自|前往|位于|辐射|承接|毗邻)$/u;
/** What makes of a place a part of another name: 台儿庄区发展改革局, 泰山区域. */
const partOfName =
  /^(?:[域场]|[\p{Script=Han}]{0,10}?(?:局|委员会|委|办公室|指挥部|公司|集团|大学|学院|医院|银行)(?![\p{Script=Han}]*提出))/u;
/** What says that a document is quoted and not only followed: 《…》提出, 据《…》，“…”. */
const quoting =
  /^(?:[（(][^（()）]{1,30}[）)])?中?[也还就已]?(?:提出|明确|要求|指出|规定|确定|写道|写明|部署|安排|载明|显示|强调|表述为|的?原[文话]|[：:]|[，,]?[“「『])/u;

interface Token {
  readonly at: number;
  readonly subject: Subject | 'own';
}

/**
 * Gives for each place of a text what is spoken of there: the last place or quoted document named before it in its
 * sentence (台儿庄区2023年…；我区…), else `own`; where `own` is not known, what the sentence before spoke of.
 */
export function textToSubjects(
  text: string,
  own: NamedPlace | null,
  gazetteer: Gazetteer,
): (at: number) => Subject {
  const tokens = [
    ...namedPlaces(text, gazetteer),
    ...namedDocuments(text, gazetteer),
    ...ownWords(text),
    ...(own === null ? [] : sentenceEnds(text)),
  ].sort((a, b) => a.at - b.at);
  const nothing: Subject = { place: own, plan: null };
  const shares = sharedFigures(text, gazetteer);
  return (at) => {
    const shared = shares(at);
    if (shared !== null) return { place: shared, plan: null };
    let found: Subject | 'own' = 'own';
    let place: NamedPlace | null = null;
    for (const token of tokens) {
      if (token.at >= at) break;
      found = token.subject;
      if (found !== 'own' && found.plan === null) place = found.place;
      if (found === 'own') place = null;
    }
    if (found === 'own') return nothing;
    if (found.plan === null) return found;
    // 台儿庄区《2023年重点工作任务》
    return {
      plan: found.plan,
      place: found.plan.place.code === place?.code ? place : found.plan.place,
    };
  };
}

function* namedPlaces(text: string, { find }: Gazetteer): Generator<Token> {
  for (let end = 3; end <= text.length; end += 1) {
    if (!levels.includes(text.charAt(end - 1))) continue;
    const place = longestBefore(text, end, find);
    if (place === null) continue;
    const start = end - place.name.length;
    if (inTitle(text, start)) continue;
    const before = text.slice(Math.max(0, start - 4), start);
    if (alsoWords.test(place.name) && !/[市州]$/u.test(before)) continue;
    const after = text.slice(end, end + 16);
    if (beside.test(before) || partOfName.test(after)) continue;
    yield { at: end, subject: { place, plan: null } };
  }
}

/** Whether a place stands in a title, 《济宁市新型城镇化规划》, which only names it. */
function inTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.indexOf('》', open) > at;
}

export function longestBefore(
  text: string,
  end: number,
  find: Gazetteer['find'],
): NamedPlace | null {
  for (let length = Math.min(end, longestName); length >= 3; length -= 1) {
    const found = find(text.slice(end - length, end));
    if (found !== null) return found;
  }
  return null;
}

function* namedDocuments(text: string, { titles, find }: Gazetteer): Generator<Token> {
  for (const { index, 0: whole, 1: title = '' } of text.matchAll(/《([^《》]{4,80})》/gu)) {
    const end = index + whole.length;
    if (!quoting.test(text.slice(end, end + 40))) continue;
    const before = text.slice(Math.max(0, index - longestName), index);
    const place = longestBefore(before, before.length, find);
    const plan = titleToPlan(title, place, titles);
    if (plan !== null) yield { at: end, subject: { place: plan.place, plan } };
  }
  for (const { plan, name } of titles) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (text.charAt(end) !== '》' && quoting.test(text.slice(end, end + 40)))
        yield { at: end, subject: { place: plan.place, plan } };
    }
  }
}

/** The document that a title names: its whole title, or so much of it that only one has it. */
export function titleToPlan(
  printed: string,
  place: NamedPlace | null,
  titles: readonly TitledPlan[],
): HeldPlan | null {
  const title = foldText(printed);
  const named = titles.filter(({ plan, title: own, folded }) => {
    if (place !== null && plan.place.code !== place.code) return false;
    return own.includes(title) || title.includes(own) || title.includes(folded);
  });
  const exact = named.filter((one) => one.title === title);
  const best = (exact.length > 0 ? exact : named).filter(({ plan }) => !plan.replaced);
  return best.length === 1 ? (best[0]?.plan ?? null) : null;
}

function* ownWords(text: string): Generator<Token> {
  for (const { index, 0: word } of text.matchAll(/[我本][区县市省州]/gu))
    yield { at: index + word.length, subject: 'own' };
}

/** Ends of sentences that stand in no quotation. */
function* sentenceEnds(text: string): Generator<Token> {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '“') open += 1;
    else if (sign === '”') open = Math.max(0, open - 1);
    else if ((sign === '。' && open === 0) || sign === '\n') {
      open = 0;
      yield { at: at + 1, subject: 'own' };
    }
  }
}

/** 台儿庄区、泰山区分别新增高新技术企业4家、10家: each figure of the list belongs to one place of the other. */
function sharedFigures(text: string, { find }: Gazetteer): (at: number) => NamedPlace | null {
  const shares: { from: number; to: number; place: NamedPlace }[] = [];
  if (!text.includes('分别')) return () => null;
  for (const { index, 0: whole, 1: list = '' } of text.matchAll(
    /((?:[\p{Script=Han}]{2,9}[、和与及])+[\p{Script=Han}]{2,9}?)(?:\d{4}年)?分别[^。；;\d]{0,24}(?=\d)/gu,
  )) {
    const places = list.split(/[、和与及]/u).map((name) => longestBefore(name, name.length, find));
    if (places.some((place) => place === null)) continue;
    const from = index + whole.length;
    const end = text.slice(from).search(/[。；;，,]|$/u) + from;
    const figures = [...text.slice(from, end).matchAll(/\d[\d.]*/gu)];
    if (figures.length !== places.length) continue;
    figures.forEach((figure, i) => {
      const place = places[i];
      if (place != null)
        shares.push({
          from: from + figure.index,
          to: from + figure.index + figure[0].length,
          place,
        });
    });
  }
  return (at) => shares.find(({ from, to }) => from <= at && at < to)?.place ?? null;
}
