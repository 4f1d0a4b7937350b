import type { Slip, SlipRule } from './slip.ts';

// 月探访率达到。 规模以上工业总产值突破，
const endless =
  /(?:[率量数值额]|比重|占比|规模|面积|收入|水平|人次|户数)(?:要|将|均|力争|稳定)?((?:达到|提高到|提升到|增长到|下降到|控制在|保持在|突破|超过|不低于|不少于|不超过))(?=[。；;，,])/gu;

/** What is measured is to reach something, and no number follows. */
export const missing: SlipRule = ({ entries }) =>
  entries.flatMap(({ anchor, text }) =>
    [...text.matchAll(endless)].map(({ index, 0: words, 1: verb = '' }): Slip => {
      const to = index + words.length;
      return {
        ...{ kind: 'missing', anchor, from: to - verb.length, to },
        reason: `“${verb}”后面没有数字`,
        unless: '',
      };
    }),
  );
