import { comparing } from './scenarios/comparing.ts';
import { everyPage } from './scenarios/every-page.ts';
import { reading } from './scenarios/reading.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { searching } from './scenarios/searching.ts';
import { takingAlong } from './scenarios/taking-along.ts';

/** All that a reader does on every home of the site and in every browser. */
export const scenarios: Scenario[] = [
  ...reading,
  ...searching,
  ...comparing,
  ...takingAlong,
  ...everyPage,
];
