import { checking } from './scenarios/checking.ts';
import { comparing } from './scenarios/comparing.ts';
import { everyKindOfPage, manyPages } from './scenarios/every-page.ts';
import { reading } from './scenarios/reading.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { searching } from './scenarios/searching.ts';
import { takingAlong } from './scenarios/taking-along.ts';

const walks: Scenario[] = [...reading, ...searching, ...comparing, ...checking, ...takingAlong];

/** All that a reader does in every browser, with many pages of the site. */
export const scenarios: Scenario[] = [...walks, ...manyPages];

/** The same for a further browser of the same day: of the pages one of each kind. */
export const shortScenarios: Scenario[] = [...walks, everyKindOfPage];
