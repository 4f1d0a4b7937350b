/** What a document says where a figure or a clause of it could stand. */
export type State =
  'silent' | 'mention' | 'instead' | 'elsewhere' | 'absent' | 'outside' | 'unlisted';

const states: Readonly<Record<State, string>> = {
  /** The document was searched, and its words do not occur. */
  silent: '未提及',
  /** Its words occur, without a number. */
  mention: '有提及，无数字',
  /** It gives a number for something close by. */
  instead: '写在别的指标里',
  /** It treats the topic, in another row of the table. */
  elsewhere: '此行没有列出对应的条',
  /** The document is not in the set. */
  absent: '本站没有这份文件',
  /** The year lies outside the years of the plan. */
  outside: '规划期外',
  /** A body that a document charges with nothing. */
  unlisted: '未列入',
};

/** A state as every table, chart and file says it: silent → 未提及. */
export function stateWord(state: State): string {
  return states[state];
}
