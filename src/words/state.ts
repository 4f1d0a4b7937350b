/** What a document says where a figure or a clause of it could stand. */
export type State = 'elsewhere' | 'absent' | 'unlisted' | 'promised' | 'unwritten' | 'unassigned';

const states: Readonly<Record<State, string>> = {
  /** It treats the topic, in another row of the table. */
  elsewhere: '此行没有列出对应的条',
  /** The document is not in the set. */
  absent: '本站没有这份文件',
  /** A body that a document charges with nothing. */
  unlisted: '未列入',
  /** It promises the matter in words. */
  promised: '写了承诺，没有数',
  unwritten: '没有写这个数',
  /** It charges no body with anything. */
  unassigned: '没有写明责任单位',
};

/** A state as every table, chart and file says it: absent → 本站没有这份文件. */
export function stateWord(state: State): string {
  return states[state];
}
