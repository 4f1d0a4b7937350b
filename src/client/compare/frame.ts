import { planOfRef } from '../../address/reference.ts';
import type { ColumnHead } from '../../compare/rows-to-table.ts';
import type { CompareState } from './compare-state.ts';
import { replacedWord } from '../../words/document.ts';
import { stateWord } from '../../words/state.ts';

/** What the compare page carries: columns to choose from, themes with their topics, and what took the place of replaced plans. */
export interface Frame {
  readonly columns: readonly ColumnHead[];
  /** By id: the id of the next edition. */
  readonly replaced: Readonly<Record<string, string>>;
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
    readonly topics: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** So many documents stand side by side. */
export const mostPlans = 5;

/** Whether a column is of a document that is not in the set. */
export const isMissing = (id: string): boolean => id.startsWith('missing-');

/** Words of an address as a message repeats them: in quotation marks, and never a page long. */
export const quoted = (words: string): string =>
  `“${words.length > 40 ? `${[...words].slice(0, 40).join('')}…` : words}”`;

/** The theme of the first of some topics, or null where there is none. */
export const themeOf = (topics: readonly string[], frame: Pick<Frame, 'themes'>): string | null =>
  frame.themes.find((theme) => theme.topics.some(({ id }) => id === topics[0]))?.id ?? null;

/** A state in which everything but plans exists; unknown plans stay as columns 本站没有这份文件. */
export interface Settled {
  readonly state: CompareState;
  readonly messages: readonly string[];
}

/** The edition that holds today of a plan that was replaced, perhaps more than once. */
function nextEdition(id: string, frame: Pick<Frame, 'replaced'>): string {
  const next = frame.replaced[id];
  return next === undefined ? id : nextEdition(next, frame);
}

/**
 * Mends what an address asks for against what there is, with a sentence for each thing mended: unknown plans, themes,
 * topics and clauses, replaced plans, more than five plans. Without plans the first of the edition are taken; without a subject, the
 * first theme that is not 总体要求. A clause names its own.
 */
export function settleState(asked: CompareState, frame: Frame): Settled {
  const messages: string[] = [];
  const known = new Set(frame.columns.map(({ id }) => id));
  const held = frame.columns.filter(({ id }) => !isMissing(id));
  const old = asked.plans.filter((id) => frame.replaced[id] !== undefined);
  let plans = [...new Set(asked.plans.map((id) => nextEdition(id, frame)))];
  if (old.length > 0)
    messages.push(`${old.map(quoted).join('')}已被后一版替代，这里对照的是后一版。`);
  const strangers = plans.filter((id) => !known.has(id));
  if (strangers.length > 0) {
    messages.push(
      `网址里的文件${strangers.map(quoted).join('')}不在本集中，该列写作“${stateWord('absent')}”。`,
    );
  }
  if (plans.length === 0)
    plans = held.slice(0, held.length > mostPlans ? 3 : mostPlans).map(({ id }) => id);
  let clause = asked.clause;
  if (clause !== null) {
    const plan = planOfRef(clause);
    if (!held.some(({ id }) => id === plan)) {
      const why = frame.replaced[plan] === undefined ? '不在本集中' : `在${replacedWord}的文本里`;
      messages.push(`网址里的条文${quoted(clause)}${why}，改为按主题对照。`);
      clause = null;
    } else {
      plans = [plan, ...plans.filter((id) => id !== plan)];
    }
  }
  if (plans.length > mostPlans) {
    messages.push(`一次最多并排 ${mostPlans} 份文件，已取前 ${mostPlans} 份。`);
    plans = plans.slice(0, mostPlans);
  }
  const topics = frame.themes.flatMap((theme) => theme.topics);
  let { theme, topic } = asked;
  if (topic !== null && !topics.some(({ id }) => id === topic)) {
    messages.push(`没有${quoted(topic)}这个主题，请在下面重新选择。`);
    topic = null;
  }
  if (theme !== null && !frame.themes.some(({ id }) => id === theme)) {
    messages.push(`没有${quoted(theme)}这一类主题，请在下面重新选择。`);
    theme = null;
  }
  if (topic !== null) theme = themeOf([topic], frame);
  if (clause === null) theme ??= (frame.themes[1] ?? frame.themes[0])?.id ?? null;
  const hidden = asked.hidden.filter((id) => plans.includes(id));
  return {
    state: {
      ...asked,
      plans,
      clause,
      theme,
      topic,
      hidden: hidden.length < plans.length ? hidden : [],
    },
    messages,
  };
}
