import { isTaskAnchor } from '../address/anchor.ts';
import { anchorOfRef, planOfRef } from '../address/reference.ts';
import type { Figure } from '../compare/figure.ts';
import type { Finder } from '../mention/words-to-finder.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Differs, FollowUp, FollowedClause, FollowedTarget } from '../model/follow-up.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { Match } from '../model/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import { clauseToWords, type WordedClause } from './clause-to-words.ts';
import { figureToCounterparts, type SameThing } from './figure-to-counterparts.ts';
import { figuresToDiffers, sameValue } from './figures-to-differs.ts';

/** One document of a pair. */
export interface FollowDocument {
  readonly id: string;
  readonly clauses: readonly ClauseRecord[];
  readonly figures: readonly Figure[];
  readonly mentions: ReadonlyMap<string, Mention>;
  /** Counterparts of its clauses in all documents. */
  readonly matches: readonly Match[];
}

/** What pairs are made with. */
export interface FollowTools extends SameThing {
  readonly find: Finder;
  readonly subjects: ReadonlyMap<string, SubjectWords>;
}

/** Clauses and items carry tasks; a lead paragraph or preamble is nobody's promise for a year. */
const isTask = ({ anchor }: ClauseRecord): boolean => isTaskAnchor(anchor);

/**
 * That a document answers a clause is said of a government: it takes a surer counterpart than a margin does, or one
 * that answers nothing better and is nearly as sure.
 */
const sureScore = 0.6;
const nearlySure = 0.33;

/** A clause's counterparts by shared words alone are at most so many. */
const mostByWords = 2;

/** Lays two documents side by side: figures by the thing they measure, then clauses by their figures, counterparts and words. */
export function pairToFollowUp(
  from: FollowDocument,
  to: FollowDocument,
  tools: FollowTools,
): FollowUp {
  const promised = from.figures.filter(({ target }) => target.status === 'target');
  const texts = to.clauses.map((entry) => ({ entry, folded: foldText(entry.text) }));
  const targets = promised.map((figure) => followTarget(figure, to, texts, tools));
  const counterparts = new Map(targets.map((one) => [one.target, one.counterparts]));
  const wheres = new Map(targets.map((one) => [one.target, one.where]));
  const clauseOf = new Map(to.figures.map(({ target }) => [target.id, target.clause]));
  const isHeld = (word: string): boolean =>
    texts.some(({ folded }) => folded.includes(foldText(word)));
  const tasks = to.clauses.filter(isTask).map((entry) => clauseToWords(entry, tools.find));
  const wordings = from.clauses.filter(isTask).map((entry) => clauseToWords(entry, tools.find));
  const weigh = wordsToWeights([...wordings, ...tasks]);
  const order = new Map(to.clauses.map(({ anchor }, at) => [anchor, at]));
  const isOwnTask = ({ to: ref }: Match): boolean =>
    planOfRef(ref) === to.id && tasks.some(({ entry }) => entry.anchor === anchorOfRef(ref));
  const matches = from.matches.filter(isOwnTask);
  const bestOf = new Map<string, number>();
  for (const { to: ref, score } of matches) bestOf.set(ref, Math.max(score, bestOf.get(ref) ?? 0));
  const matched = Map.groupBy(matches, (match) => match.from);
  const clauses = from.clauses
    .filter(isTask)
    .map((entry): FollowedClause & { quantifies: string[] } => {
      const worded = clauseToWords(entry, tools.find);
      const byFigure = entry.targets
        .flatMap((id) => counterparts.get(id) ?? [])
        .flatMap((id) => clauseOf.get(id) ?? []);
      const counterpartsOf = matched.get(entry.anchor) ?? [];
      const anchorsOf = (some: readonly Match[]): string[] =>
        some.map(({ to: ref }) => anchorOfRef(ref));
      const byMatter = counterpartsOf.filter(
        ({ to: ref, score }) =>
          score >= sureScore || (score >= nearlySure && score === bestOf.get(ref)),
      );
      const sure = [...new Set([...byFigure, ...anchorsOf(byMatter)])];
      const looked = [...worded.about].filter((word) => !isHeld(word));
      const answers =
        [
          sure,
          wordsToTasks(worded, tasks, weigh),
          namedTasks(entry, wheres, tasks),
          ...(looked.length > 0 ? [] : [anchorsOf(counterpartsOf), anyTasks(worded, tasks, weigh)]),
        ].find((some) => some.length > 0) ?? [];
      const found = [...new Set([...answers, ...twiceFiled(worded, tasks, weigh)])];
      const quantifies =
        entry.targets.length > 0
          ? []
          : to.figures
              .filter(
                ({ target }) => found.includes(target.clause) && names(worded, target.label, tools),
              )
              .map(({ target }) => target.id);
      const figure = byFigure.length > 0 || quantifies.length > 0;
      return {
        from: entry.anchor,
        to: found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
        state: figure ? 'figure' : found.length > 0 ? 'text' : 'none',
        looked: found.length > 0 ? [] : looked,
        quantifies,
      };
    });
  const answered = new Set(clauses.flatMap((one) => one.to));
  const whole = from.clauses.map(({ text }) => foldText(text)).join('\n');
  // What is in many clauses (人才, 服务业) tells nothing of one; a clause without a telling word is not judged.
  const isNamed = (word: string): boolean => whole.includes(foldText(word));
  const fresh = tasks
    .filter(({ entry, about, all }) => {
      const words = [...all].filter((word) => weigh(word) >= telling || about.has(word));
      return !answered.has(entry.anchor) && words.length > 0 && !words.some(isNamed);
    })
    .map(({ entry }) => entry.anchor);
  return {
    from: from.id,
    to: to.id,
    clauses: clauses.map(({ quantifies: _, ...clause }) => clause),
    fresh,
    targets,
    quantifies: clauses.flatMap(({ from: clause, quantifies }) =>
      quantifies.map((target) => ({ clause, target })),
    ),
  };
}

/** Whether a clause's text names what a figure's label measures. */
function names({ entry }: WordedClause, label: string, { coreOf }: FollowTools): boolean {
  const core = coreOf(label);
  return core.length >= 3 && foldText(entry.text).includes(core);
}

/** Tasks in which words of a clause's figures stand, the first ones. */
function namedTasks(
  { targets }: ClauseRecord,
  wheres: ReadonlyMap<string, readonly string[]>,
  tasks: readonly WordedClause[],
): string[] {
  const named = new Set(targets.flatMap((id) => wheres.get(id) ?? []));
  return tasks
    .map(({ entry }) => entry.anchor)
    .filter((anchor) => named.has(anchor))
    .slice(0, mostByWords);
}

/** How much a word tells of a clause: 1 where it stands in one clause of both documents, ½ in two. */
type Weigh = (word: string) => number;

function wordsToWeights(clauses: readonly WordedClause[]): Weigh {
  const counts = new Map<string, number>();
  for (const { all } of clauses)
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / (counts.get(word) ?? 1);
}

/** A word in at most five clauses of both documents tells what they are about. */
const telling = 0.2;

/** What a clause is mainly about: its first topics. */
const mainTopics = ({ entry }: WordedClause): readonly string[] => entry.topics.slice(0, 2);

/**
 * Tasks that treat what a clause is about, best first: its head's words stand in the task, or both are mainly of one
 * topic and share a telling word. What a clause names in passing (张山子镇抢抓…文旅发展新机遇) makes no task on tourism its own.
 */
function wordsToTasks(
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
): string[] {
  const own = mainTopics(clause);
  return bestTasks(clause, tasks, weigh, (task, shared) => {
    const isFiled = mainTopics(task).some((topic) => own.includes(topic));
    return (
      shared.some((word) => clause.about.has(word)) ||
      (isFiled && shared.some((word) => weigh(word) >= telling))
    );
  });
}

/** Tasks that treat two topics of a clause and share a telling word with it: rural roads stand under 流通 and under 乡村. */
const twiceFiled = (clause: WordedClause, tasks: readonly WordedClause[], weigh: Weigh): string[] =>
  tasks
    .filter(
      ({ entry, all }) =>
        entry.topics.filter((topic) => clause.entry.topics.includes(topic)).length > 1 &&
        [...clause.all].some((word) => all.has(word) && weigh(word) >= telling),
    )
    .map(({ entry }) => entry.anchor);

/** Tasks that share most words with a clause all of whose words stand somewhere in the document. */
const anyTasks = (clause: WordedClause, tasks: readonly WordedClause[], weigh: Weigh): string[] =>
  bestTasks(clause, tasks, weigh, (_, shared) => shared.length > 0);

/** The tasks that treat a clause's matter and share nearly as much with it as the best one. */
function bestTasks(
  clause: WordedClause,
  tasks: readonly WordedClause[],
  weigh: Weigh,
  treats: (task: WordedClause, shared: readonly string[]) => boolean,
): string[] {
  const scored = tasks
    .flatMap((task) => {
      const shared = [...clause.all].filter((word) => task.all.has(word));
      if (!treats(task, shared)) return [];
      const scoreOf = (word: string): number =>
        weigh(word) * (1 + Number(clause.about.has(word)) + Number(task.about.has(word)));
      const score = shared.reduce((sum, word) => sum + scoreOf(word), 0);
      return [{ anchor: task.entry.anchor, score }];
    })
    .sort((x, y) => y.score - x.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * 0.6)
    .slice(0, mostByWords)
    .map(({ anchor }) => anchor);
}

function followTarget(
  figure: Figure,
  to: FollowDocument,
  texts: readonly { entry: ClauseRecord; folded: string }[],
  tools: FollowTools,
): FollowedTarget {
  const { target } = figure;
  const relations = figureToCounterparts(figure, to.figures, tools)
    .filter(({ figure: other }) => other.target.status === 'target')
    .map(({ figure: other, alike }) => ({
      other,
      differs: figuresToDiffers(figure, other, alike),
    }))
    .sort((a, b) => a.differs.length - b.differs.length);
  const counterparts = relations.map(({ other }) => other.target.id);
  const where = [...new Set(relations.map(({ other }) => other.target.clause))];
  const only: readonly Differs[] = ['period', 'certainty'];
  const same = relations.some(
    ({ other, differs }) => sameValue(figure, other) && differs.every((one) => only.includes(one)),
  );
  if (relations.length > 0) {
    return {
      target: target.id,
      state: same ? 'same-value' : 'other-value',
      counterparts,
      where,
      relations: relations.map(({ other, differs }) => ({ target: other.target.id, differs })),
      looked: [],
    };
  }
  const { words, places } = lookFor(figure, to, texts, tools);
  const state = places.length > 0 ? 'named' : 'none';
  return {
    target: target.id,
    state,
    counterparts: [],
    where: places,
    relations: [],
    looked: state === 'none' ? words : [],
  };
}

/** 在台儿庄工作和合作的省级以上人才 → 人才: what a long label ends in, behind all that narrows it. */
function labelToTail(core: string): string {
  const behind = core.split(/的|以上|及以上|[国省市区县]级/u).at(-1) ?? core;
  const han = behind.replaceAll(/[^\p{Script=Han}]/gu, '');
  return han.length > 4 ? han.slice(-4) : han;
}

/** The words of a figure's matter and the entries of a document that hold one: of its row, else of its label. */
function lookFor(
  { target }: Figure,
  to: FollowDocument,
  texts: readonly { entry: ClauseRecord; folded: string }[],
  { subjects, coreOf, find }: FollowTools,
): { words: string[]; places: string[] } {
  const subject = subjects.get(`indicators/${target.indicator ?? ''}`);
  if (subject !== undefined) {
    return { words: subject.words, places: to.mentions.get(subject.subject)?.where ?? [] };
  }
  const core = coreOf(target.label);
  const named = [...find(foldText(target.label))];
  const words = [...new Set([core, labelToTail(core), ...named])].filter((word) => word.length > 1);
  const folds = words.map(foldText);
  const places = texts
    .filter(
      ({ entry, folded }) =>
        entry.type !== 'heading' && folds.some((word) => folded.includes(word)),
    )
    .map(({ entry }) => entry.anchor);
  return { words, places };
}
