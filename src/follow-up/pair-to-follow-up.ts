import { isTaskAnchor } from '../address/anchor.ts';
import { anchorOfRef, planOfRef } from '../address/reference.ts';
import { explainsTerms } from '../clause/explains-terms.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { FollowUp, FollowedClause } from '../model/follow-up.ts';
import type { Match } from '../model/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import { clauseToWords, type WordedClause } from './clause-to-words.ts';
import { clausesToVerbatim } from './clauses-to-verbatim.ts';
import { figureTasks, namedTasks } from './figures-to-tasks.ts';
import { figureToFollowed } from './figure-to-followed.ts';
import type { FollowDocument, FollowTools } from './follow-document.ts';
import { tasksToAlone } from './tasks-to-alone.ts';
import { anyTasks, wordsToTasks, wordsToWeights, twiceFiled } from './words-to-tasks.ts';

/** Clauses and items carry tasks; a lead paragraph or preamble is nobody's promise for a year, and a note on a term no promise. */
function clausesToTasks(clauses: readonly ClauseRecord[]): ClauseRecord[] {
  const explains = explainsTerms(clauses);
  return clauses.filter((entry) => isTaskAnchor(entry.anchor) && !explains(entry));
}

/**
 * That a document answers a clause is said of a government: it takes a surer counterpart than a margin does, surer still
 * where it is mainly of another matter (进口贴息 for 高端装备 is a task of trade), or one that answers nothing better, is
 * nearly as sure and above all of what the clause is mainly of.
 */
const sureScore = 0.8;
const sureAside = 0.9;
const nearlySure = 0.5;

/** Lays two documents side by side: figures by the thing they measure, then clauses by their figures, counterparts and words. */
export function pairToFollowUp(
  from: FollowDocument,
  to: FollowDocument,
  tools: FollowTools,
): FollowUp {
  const promised = from.figures.filter(({ target }) => target.status === 'target');
  const texts = to.clauses.map((entry) => ({ entry, folded: foldText(entry.text) }));
  const targets = promised.map((figure) => figureToFollowed(figure, to, texts, tools));
  const counterparts = new Map(targets.map((one) => [one.target, one.counterparts]));
  const wheres = new Map(targets.map((one) => [one.target, one.where]));
  const rowOf = new Map(promised.map(({ target }) => [target.id, target.indicator]));
  const clauseOf = new Map(to.figures.map(({ target }) => [target.id, target.clause]));
  const isHeld = (word: string): boolean =>
    texts.some(({ folded }) => folded.includes(foldText(word)));
  const [promises, answering] = [from.clauses, to.clauses].map(clausesToTasks) as [
    ClauseRecord[],
    ClauseRecord[],
  ];
  const worded = (entry: ClauseRecord): WordedClause => clauseToWords(entry, tools.find);
  const tasks = answering.map(worded);
  const wordings = promises.map(worded);
  // What stands in a paragraph is there too, though it is nobody's task.
  const others = to.clauses.filter(({ type }) => type === 'paragraph').map(worded);
  const weigh = wordsToWeights([...wordings, ...tasks]);
  const order = new Map(to.clauses.map(({ anchor }, at) => [anchor, at]));
  const isOwnTask = ({ to: ref }: Match): boolean =>
    planOfRef(ref) === to.id && tasks.some(({ entry }) => entry.anchor === anchorOfRef(ref));
  const matches = from.matches.filter(isOwnTask);
  const bestOf = new Map<string, number>();
  for (const { to: ref, score } of matches) bestOf.set(ref, Math.max(score, bestOf.get(ref) ?? 0));
  const firstTopics = new Map(answering.map(({ anchor, topics }) => [anchor, topics[0]]));
  const isOfMain = ({ topics }: ClauseRecord, anchor: string): boolean => {
    const first = firstTopics.get(anchor);
    return first === undefined || topics.slice(0, 2).includes(first);
  };
  const matched = Map.groupBy(matches, (match) => match.from);
  const verbatim = clausesToVerbatim(promises, answering);
  const clauses = wordings
    .map((worded): FollowedClause & { quantifies: string[] } => {
      const { entry } = worded;
      const byFigure = entry.targets
        .flatMap((id) => counterparts.get(id) ?? [])
        .flatMap((id) => clauseOf.get(id) ?? []);
      const counterpartsOf = matched.get(entry.anchor) ?? [];
      const refsToAnchors = (some: readonly Match[]): string[] =>
        some.map(({ to: ref }) => anchorOfRef(ref));
      const byMatter = counterpartsOf.filter(
        ({ to: ref, score }) =>
          score >= sureAside ||
          (isOfMain(entry, anchorOfRef(ref)) &&
            (score >= sureScore || (score >= nearlySure && score === bestOf.get(ref)))),
      );
      const sure = [...new Set([...byFigure, ...refsToAnchors(byMatter)])];
      const byRow = figureTasks(entry, rowOf, wheres, tasks, tools);
      const looked = [...worded.about].filter((word) => !isHeld(word));
      const absent = [...new Set([...looked, ...[...worded.all].filter((word) => !isHeld(word))])];
      const answers =
        [
          sure,
          wordsToTasks(worded, tasks, weigh),
          byRow,
          namedTasks(entry, wheres, tasks),
          ...(looked.length > 0
            ? []
            : [
                refsToAnchors(counterpartsOf),
                anyTasks(worded, tasks, weigh),
                wordsToTasks(worded, others, weigh),
              ]),
        ].find((some) => some.length > 0) ?? [];
      const found = [
        ...new Set([
          ...answers,
          ...twiceFiled(worded, tasks, weigh),
          ...byRow,
          ...(verbatim.get(entry.anchor) ?? []),
        ]),
      ];
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
        looked: found.length > 0 || looked.length === 0 ? [] : absent,
        quantifies,
      };
    })
    // Of what no word can be looked for nothing is said.
    .filter(({ state, looked }) => state !== 'none' || looked.length > 0);
  const answered = new Set(clauses.flatMap((one) => one.to));
  const alone = tasksToAlone(
    tasks.filter(({ entry }) => !answered.has(entry.anchor)),
    from.clauses,
    weigh,
  );
  return {
    from: from.id,
    to: to.id,
    clauses: clauses.map(({ quantifies: _, ...clause }) => clause),
    ...alone,
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
