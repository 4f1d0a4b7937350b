import { peelTail } from '../peel.ts';
import { verbsAtStart } from '../verbs.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

const given =
  /(?:投资|投入|安排|补贴|补助|拨付|下拨|筹集|筹措|落实|列支|整合|统筹|争取|发放|出资|注资|斥资)(?:各类|财政|专项|本级|市级|区级|县级)?(?:资金|经费)?(?:共|约|近|超|超过|不少于|不低于|累计)*$/u;
const purpose =
  /^(?:资金|经费)?(?:用于|专项用于|重点用于|支持|扶持|完善|实施|推进|推动|建设|改造|新建|改善|开展|保障|提升|整治|治理|修建|修缮|购置|发展|加强|解决|打造|扩建|保护|帮助|培育|奖励|奖补|补助)[^，、。；]{2,30}/u;

// 三年投资24亿元完善园区基础设施; 补贴5800多万元支持冷链物流; 投入资金3亿元用于老旧小区改造
export const moneyForPurpose: Recogniser = (spot) => {
  const { quantity, left, leftStart, right } = spot;
  if (quantity.class !== 'money') return null;
  const verb = given.exec(left)?.[0] ?? '';
  const what = purpose.exec(right)?.[0];
  if (verb === '' || what === undefined) return null;
  const word = /^(?:投资|投入|补贴|补助)/u.exec(verb)?.[0] ?? '资金';
  const noun = what.replace(/^(?:资金|经费)?(?:专项|重点)?(?:用于)?/u, '');
  const tail = peelTail(left);
  const reading = makeReading(spot, {
    // 完善园区基础设施 says what is done; 老旧小区改造资金 needs the word.
    label: verbsAtStart.test(noun) ? noun : noun + word,
    thing: noun,
    tail: { ...tail, reach: false, growth: false, reduction: false },
    head: {
      core: '',
      coreStart: 0,
      wordsStart: 0,
      verbs: '投入',
      verbsStart: 0,
      cumulative: false,
      ofWhich: false,
    },
    quoteStart: leftStart + left.length - verb.length,
    quoteEnd: quantity.end + what.length,
  });
  return { readings: [reading], numbers: 1, end: quantity.end + what.length };
};
