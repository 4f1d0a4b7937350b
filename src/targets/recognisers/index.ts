import { bothAlike } from './both-alike.ts';
import { countBeforeNoun } from './count-before-noun.ts';
import { countsOfOneNoun } from './counts-of-one-noun.ts';
import { labelThenFigure } from './label-then-figure.ts';
import type { Recogniser } from './reading.ts';
import { moneyForPurpose } from './money-for-purpose.ts';
import { refersBack } from './refers-back.ts';
import { shareOfSubject } from './share-of-subject.ts';
import { subjectBefore } from './subject-before.ts';
import { sharedList } from './shared-list.ts';

/** The shapes of sentences that hold figures, in the order in which they are tried. */
export const recognisers: readonly Recogniser[] = [
  countsOfOneNoun,
  sharedList,
  bothAlike,
  shareOfSubject,
  moneyForPurpose,
  countBeforeNoun,
  subjectBefore,
  refersBack,
  labelThenFigure,
];
