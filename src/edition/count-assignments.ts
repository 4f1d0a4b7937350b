import type { AssignedCount } from '../words/assigned.ts';
import { isLead, placeWord } from '../words/rank.ts';
import type { Assignment } from './assignments.ts';

/** Assignments of a body counted as pages say them. */
export function countAssignments(assignments: readonly Assignment[]): AssignedCount {
  return {
    all: assignments.length,
    lead: assignments.filter(({ role }) => isLead(role)).length,
    first: assignments.filter((assignment) => placeWord(assignment) !== null).length,
    figures: assignments.reduce((sum, { targets }) => sum + targets.length, 0),
  };
}
