import types from '../../../client/search/plan-search.ts?raw';

/** data/schema/plan-search.d.ts: the types of what search.html offers other programs. */
export const GET = (): Response =>
  new Response(`${types}\ndeclare global {\n  var planSearch: PlanSearch;\n}\n`);
