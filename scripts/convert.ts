import { catalogueFaults } from '../src/compare/catalogue-faults.ts';
import { convertPlans, staleFiles, writePlans } from '../src/convert/convert-plans.ts';
import type { ConvertedPlan } from '../src/convert/convert-plans.ts';
import { loadIndicators } from '../src/seed/load-indicators.ts';
import { ledgerFile, writeLedger } from '../src/seed/ledger.ts';
import type { Collection } from '../src/seed/collection.ts';
import { readArguments, runCommand } from './read-arguments.ts';

const HELP = `Usage: npm run convert             read all plans, write content/
       npm run convert -- --check  write nothing; exit 1 where content/ or the ledger is out of date,
                                         or an entry of the catalogue matches no figure
       npm run convert -- --accept write content/, add new ids to the ledger, retire figures no longer read
Each takes --collection DIR: another collection than this repository.`;

const options = new Set<string>();
const known = new Set(['--check', '--accept']);
await runCommand(() => {
  const { collection, rest } = readArguments();
  for (const option of rest) options.add(option);
  if (rest.every((option) => known.has(option))) return convert(collection);
  console.error(HELP);
  return 1;
});

function convert(collection: Collection): number {
  const plans: ConvertedPlan[] = [];
  for (const plan of convertPlans(collection)) {
    plans.push(plan);
    report(plan);
  }
  const accept = options.has('--accept');
  const faults = plans.flatMap(({ ledgerFaults, pending }) => [
    ...ledgerFaults,
    ...(accept ? [] : pending),
  ]);
  faults.forEach((fault) => {
    console.error(fault);
  });
  if (options.has('--check')) return check(collection, plans, faults);
  if (faults.length === 0) writePlans(collection, plans);
  if (accept) {
    plans
      .filter(
        ({ freshIds, pending, ledgerFaults }) =>
          ledgerFaults.length === 0 && freshIds + pending.length > 0,
      )
      .forEach(({ content, ledger, pending }) => {
        writeLedger(collection, content.plan.id, ledger);
        pending.forEach((change) => {
          console.log(change);
        });
      });
  } else {
    const fresh = plans.reduce((sum, { freshIds }) => sum + freshIds, 0);
    if (fresh > 0)
      console.log(
        `${String(fresh)} new ids are not in ${collection.ledger} yet: npm run convert -- --accept`,
      );
  }
  return faults.length > 0 ? 1 : 0;
}

function check(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  faults: readonly string[],
): number {
  const stale = staleFiles(collection, plans);
  stale.forEach((path) => {
    console.error(
      `${path}: found it out of date; expected what its source gives now. Run npm run convert and commit.`,
    );
  });
  const unlisted = plans.filter(({ freshIds }) => freshIds > 0);
  unlisted.forEach(({ content, freshIds }) => {
    console.error(
      `${ledgerFile(collection, content.plan.id)}: found ${String(freshIds)} ids missing; expected every published id. Run npm run convert -- --accept.`,
    );
  });
  const targets = plans.flatMap(({ content }) => content.targets);
  const idle = catalogueFaults(loadIndicators(collection), targets);
  idle.forEach((fault) => {
    console.error(fault);
  });
  return stale.length + faults.length + unlisted.length + idle.length > 0 ? 1 : 0;
}

function report({ content }: ConvertedPlan): void {
  const { plan, clauses, targets, removed, messages } = content;
  const numbered = clauses.filter(({ type }) => type === 'clause').length;
  const counts = [
    `${String(clauses.length)} entries`,
    `${String(numbered)} clauses`,
    `${String(targets.length)} targets`,
    `${String(removed.length)} removed`,
    `${String(messages.length)} messages`,
  ];
  console.log(`${plan.id}: ${counts.join(', ')}`);
}
