import type { Figure } from '../compare/figure.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Differs, FollowedTarget } from '../model/follow-up.ts';
import { nameToMatter } from '../mention/name-to-matter.ts';
import { foldText } from '../text/fold-text.ts';
import { figureToCounterparts } from './figure-to-counterparts.ts';
import { figuresToDiffers, sameValue } from './figures-to-differs.ts';
import type { FollowDocument, FollowTools } from './follow-document.ts';

/** A figure that one document promises → what the other says of it. */
export function figureToFollowed(
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

/** What an industry earns or makes, at the end of a label. */
const measured = /(?:营业收入|销售收入|总产值|产值|增加值|产量)$/u;

/** The words of a figure's matter and the entries of a document that hold one: of its row, else of its label. */
function lookFor(
  { target }: Figure,
  to: FollowDocument,
  texts: readonly { entry: ClauseRecord; folded: string }[],
  { subjects, coreOf, find }: FollowTools,
): { words: string[]; places: string[] } {
  const subject = subjects.get(`indicators/${target.indicator ?? ''}`);
  if (subject !== undefined) {
    const { where = [], as = {} } = to.mentions.get(subject.subject) ?? {};
    const places = where.filter((anchor) => as[anchor] !== 'body');
    const isHeld = (word: string): boolean =>
      texts.some(({ folded }) => folded.includes(foldText(word)));
    const absent = subject.words.filter((word) => !isHeld(word));
    // 区医保局 does not speak of insurance; of what is said to be absent no word may stand even there.
    return places.length === 0 && absent.length > 0
      ? { words: absent, places }
      : { words: subject.words, places: places.length > 0 ? places : where };
  }
  // 泰山产业领军人才、枣庄英才 are two.
  const cores = target.label.split('、').map(coreOf);
  const told = cores.filter((core) => core.length > 2 || cores.length === 1);
  const parts = (told.length > 0 ? told : [coreOf(target.label)]).map((core) => {
    const matter = measured.test(core) ? nameToMatter(core) : null;
    return { core, matter, tail: labelToTail(matter ?? core) };
  });
  const found = [...find(foldText(target.label))];
  // 文旅 tells of 特色文旅康养业营业收入 what it is of, 畜牧 of 畜牧专家; 人才 of 技能人才 does not, nor 农业 of 农业标准化基地.
  const whole = parts.flatMap(({ core, matter, tail }) => [
    matter ?? core,
    ...found.filter((word) =>
      matter === null ? tail.startsWith(word) : matter.includes(foldText(word)),
    ),
  ]);
  const words = [...new Set(whole.map((word) => word.toUpperCase()))].filter(
    (word) => word.length > 1,
  );
  // A piece of a label (准化基地) is looked for and never told.
  const folds = [...words, ...parts.map(({ tail }) => tail)]
    .map(foldText)
    .filter((word) => word.length > 1);
  const places = texts
    .filter(
      ({ entry, folded }) =>
        entry.type !== 'heading' && folds.some((word) => folded.includes(word)),
    )
    .map(({ entry }) => entry.anchor);
  return { words, places };
}
