import type { PlanReviews } from './review.ts';

/** A plan that nobody corrected. */
export const noReviews: PlanReviews = {
  figures: [],
  present: [],
  headings: [],
  duties: [],
  cuts: [],
  lines: [],
  subjects: [],
};
