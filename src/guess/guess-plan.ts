import type { PlanYaml } from '../model/plan.ts';
import { SourceUrl } from '../model/plan.ts';
import { placeOfPlan } from '../seed/place-of-plan.ts';
import { kindOf, periodOf } from '../reader/kind-and-period.ts';
import { readDate } from '../tree/head-line.ts';
import { lineEvidence, type Source, wordsEvidence } from './evidence.ts';
import { findPredecessor } from './find-predecessor.ts';
import { doubtful, type Given, type Guess, plain, type PlanGuess, type Shelf } from './guess.ts';
import { guessHeld } from './guess-held.ts';
import { guessPeriod } from './guess-period.ts';
import { givenPlace } from './given-place.ts';
import { guessPlace } from './guess-place.ts';
import { guessStatus } from './guess-status.ts';
import { planId } from './plan-id.ts';
import { titleToShort } from './title-to-short.ts';

/** Everything that plan.yaml is to say of a document, with the words that say it; what was given stands. */
export function guessPlan(source: Source, given: Given, shelf: Shelf): PlanGuess {
  const { facts } = source.document;
  const title = chosen(given.title, () => guessTitle(source));
  const words = title.value ?? '';
  const date = chosen(given.date, () => guessDate(source, shelf.today));
  const issuers = chosen(given.issuers, () => guessIssuers(source));
  const kind = chosen(given.kind, () =>
    plain(given.title === undefined ? facts.kind : kindOf(words), quoted(words)),
  );
  const status = chosen(given.status, () => guessStatus(source, words));
  const period = chosen(given.period, () =>
    guessPeriod(source, {
      kind: kind.value ?? 'other',
      date: date.value ?? null,
      printed: periodOf(words, date.value ?? null) ?? facts.period,
      title: words,
    }),
  );
  const about = { issuers: issuers.value ?? [], title: words };
  const region =
    given.region === undefined
      ? guessPlace(source, about, shelf.names)
      : givenPlace(given.region, source, about, shelf.names);
  const url = chosen(given.url, () => guessUrl(source));
  const place = placeOfPlan(shelf.places, {
    region: region.value ?? '',
    ...about,
  });
  const isNamed = kind.value !== 'work-report' || issuers.value?.length !== 0 || place.guessed;
  const shortTitle = chosen(given.shortTitle, () =>
    title.value === undefined
      ? doubtful<string>(undefined, null, '没有标题，简不出短名')
      : plain(
          titleToShort(words, kind.value ?? 'other', period.value ?? null, place.name, shelf.names),
        ),
  );
  const edition = {
    title: words,
    kind: kind.value ?? 'other',
    status: status.value ?? 'issued',
    region: region.value ?? '',
    period: period.value ?? null,
  };
  const held = guessHeld(source.document.tree);
  return {
    id: chosen(given.id, () =>
      region.value === undefined || period.value === undefined || title.value === undefined
        ? doubtful<string>(undefined, null, '地方、标题或年份还不知道，定不了编号')
        : planId(edition, place, given.supersedes ?? null, shelf),
    ),
    title,
    shortTitle,
    kind,
    status,
    region,
    docNumber: chosen(given.docNumber, () =>
      plain(facts.docNumber, evidenceOf(source, facts.docNumber)),
    ),
    issuers: isNamed ? issuers : reportIssuers(source, place.name),
    date,
    period,
    url,
    supersedes: chosen(given.supersedes, () =>
      findPredecessor(edition, given.id ?? null, shelf.plans),
    ),
    original: plain<string | null>(given.original ?? null),
    from: chosen(given.from, () => guessFrom(source, url.value ?? null)),
    obtained: plain<string | null>(shelf.today),
    checked: plain<PlanYaml['checked']>(null),
    held: chosen(given.held, () =>
      plain<PlanYaml['held']>(held.missing.length > 0 ? 'part' : 'unknown', held.evidence),
    ),
    missing: plain(given.held === 'whole' ? [] : held.missing),
    personal: chosen(given.personal, () => plain<string | null>(null)),
  };
}

/** The fields of plan.yaml where all are known; null where some are not. */
export function guessToPlan(guess: PlanGuess): { id: string; yaml: PlanYaml } | null {
  const values = Object.entries(guess).map(([key, { value }]) => [key, value] as const);
  if (values.some(([, value]) => value === undefined)) return null;
  const { id, ...yaml } = Object.fromEntries(values) as PlanYaml & { id: string };
  return { id, yaml };
}

function chosen<T>(given: T | undefined, guess: () => Guess<T>): Guess<T> {
  return given === undefined ? guess() : plain(given, '已指定');
}

function quoted(words: string): string | null {
  return words === '' ? null : `标题“${words}”`;
}

function evidenceOf(source: Source, words: string | null): string | null {
  return words === null ? null : (wordsEvidence(source, words) ?? '文件自带的说明');
}

function guessTitle(source: Source): Guess<string> {
  const { title } = source.document.facts;
  if (title === null) return titleOfFile(source);
  const words = title.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
  const evidence = evidenceOf(source, title);
  if ([...words].length > 100) return doubtful(words, evidence, '标题太长，可能连上了别的文字');
  return plain(words, evidence);
}

/** 某县2024年重点工作任务.docx: what people call a file whose text has no title. */
function titleOfFile({ name }: Source): Guess<string> {
  const words = name.replace(/\.[a-z]{2,5}$/iu, '').trim();
  if (!/\p{Script=Han}{6}/u.test(words)) return doubtful<string>(undefined, null, '没有认出标题');
  return doubtful(words, `文件名“${name}”`, '原文没有认出标题，按文件名取');
}

function guessIssuers(source: Source): Guess<string[]> {
  const issuers = [...source.document.facts.issuers];
  return plain(issuers, evidenceOf(source, issuers[0] ?? null));
}

function guessDate(source: Source, today: string): Guess<string | null> {
  const date = source.document.facts.date ?? deliveredOn(source);
  if (date === null) return plain<string | null>(null);
  const evidence = lineEvidence(source, (text) => readDate(text) === date) ?? '文件自带的说明';
  if (date > today) return doubtful<string | null>(date, evidence, '日期在今天之后');
  return plain<string | null>(date, evidence);
}

/** 在四川省第十一届人民代表大会第五次会议上（2012年1月10日）: the day in the head of a report, whatever its form. */
function deliveredOn({ document }: Source): string | null {
  const head = document.lines.filter(({ text }) => text.trim() !== '').slice(0, 10);
  const line = head.find(({ text }) => text.length <= 60 && /会议/u.test(text) && DAY.test(text));
  return readDate(DAY.exec(line?.text ?? '')?.[0] ?? '');
}

const DAY = /\d{4}年\d{1,2}月\d{1,2}日/u;

/** 我代表市人民政府，向大会报告工作: a report whose head names nobody is the government's that delivers it. */
function reportIssuers(source: Source, place: string): Guess<string[]> {
  const evidence = lineEvidence(source, (text) =>
    /代表[^，。]{0,8}(?:人民)?政府[^。]{0,12}(?:报告|汇报)/u.test(text.slice(0, 80)),
  );
  return evidence === null ? plain<string[]>([]) : plain([`${place}人民政府`], evidence);
}

/** Where a saved page says it came from; an address that may not be published is left out. */
function guessUrl({ intake, document }: Source): Guess<string | null> {
  const { url } = intake.facts;
  if (url !== undefined && SourceUrl.safeParse(url).success)
    return plain<string | null>(url, '文件自带的说明');
  // 原文链接：https://…, 来源：http://… above or below a copied text
  const line = document.lines.find(({ text }) => /^[^。]{0,12}[:：]\s*https?:\/\//u.test(text));
  const printed = /https?:\/\/[^\s，。）)”]+/u.exec(line?.text ?? '')?.[0];
  if (printed === undefined || !SourceUrl.safeParse(printed).success)
    return plain<string | null>(null);
  return plain<string | null>(printed, wordsEvidence({ intake, document, name: '' }, printed));
}

/** A page saved from a government's own site is the issuer's publication; of a file that came without its address nothing is known. */
function guessFrom({ intake }: Source, url: string | null): Guess<PlanYaml['from']> {
  const isPage = intake.form === 'html' || intake.form === 'mhtml';
  const official = isPage && url !== null && /\.gov\.cn$/u.test(new URL(url).hostname);
  return official ? plain<PlanYaml['from']>('official', url) : plain<PlanYaml['from']>('unknown');
}
