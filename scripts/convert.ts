import { join } from 'node:path';
import { catalogueFaults } from '../src/catalogue/catalogue-faults.ts';
import { checkSharedReviews } from '../src/convert/check-shared-reviews.ts';
import { convertPlans, orphanFiles, staleFiles } from '../src/convert/convert-plans.ts';
import type { ConvertedPlan } from '../src/convert/convert-plans.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { ledgerFile, type Ledgers, readLedgers } from '../src/ledger/read-ledgers.ts';
import { loadIndicators } from '../src/seed/load-indicators.ts';
import type { Collection } from '../src/seed/collection.ts';
import { withLock } from './files/lock.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { sayCommand } from './say-command.ts';
import { acceptPlans, removeOrphans, writeContent } from './steps/write-plans.ts';

const HELP = `用法：npm run convert             读所有文件，写 content/
      npm run convert -- --check  什么都不写；content/ 或账本过期，或指标表里有一行没有数字时，以 1 结束
      npm run convert -- --accept 写 content/，并在账本里登记新的编号、记下改动和撤下的
都可以加 --collection 文件夹：不是本仓库，而是那个资料集。`;

const options = new Set<string>();
const known = new Set(['--check', '--accept']);
await runCommand(() => {
  const { collection, rest } = readArguments();
  for (const option of rest) options.add(option);
  if (rest.some((option) => !known.has(option))) {
    console.error(HELP);
    return 1;
  }
  if (options.has('--check')) return convert(collection);
  return withLock(join(collection.root, collection.cache, 'lock'), 'convert', () =>
    convert(collection),
  );
});

function convert(collection: Collection): number {
  const ledgers = readLedgers(collection);
  const tables = loadTables(collection);
  const plans: ConvertedPlan[] = [];
  for (const plan of convertPlans(collection, ledgers, tables)) {
    plans.push(plan);
    report(plan);
  }
  checkSharedReviews(
    collection,
    tables.reviews,
    plans.map(({ content }) => content),
  );
  const accept = options.has('--accept');
  const pending = plans.flatMap(({ settlement }) => settlement.pending);
  const faults = plans.flatMap(({ settlement }) => settlement.faults);
  (accept ? faults : [...faults, ...pending]).forEach((fault) => {
    console.error(fault);
  });
  if (options.has('--check')) return check(collection, plans, ledgers, [...faults, ...pending]);
  if (faults.length > 0 || (!accept && pending.length > 0)) return 1;
  if (accept) {
    const accepted = acceptPlans(collection, plans, ledgers);
    removeOrphans(collection, plans);
    pending.forEach((change) => {
      console.log(change);
    });
    console.log(accepted.length === 0 ? '账本没有要登记的。' : `已登记：${accepted.join('、')}`);
  } else {
    writeContent(collection, plans);
    const fresh = plans.reduce((sum, { settlement }) => sum + settlement.fresh, 0);
    if (fresh > 0)
      console.log(
        `${String(fresh)} 个编号还没有登记：${sayCommand(collection, 'convert', '--accept')} 之后才算公布。`,
      );
  }
  return 0;
}

function check(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  { index }: Ledgers,
  faults: readonly string[],
): number {
  const paths = [
    ...staleFiles(collection, plans).map(([path]) => path),
    ...orphanFiles(collection, plans),
  ];
  const stale = paths.map(
    (path) => `${path}：过期了；请运行 ${sayCommand(collection, 'convert')}，再提交。`,
  );
  const unlisted = plans
    .filter(({ settlement }) => settlement.fresh > 0)
    .map(
      ({ content, settlement }) =>
        `${ledgerFile(collection, content.plan.id)}：还差 ${String(settlement.fresh)} 个编号；请运行 ${sayCommand(collection, 'convert', '--accept')}，再提交。`,
    );
  const targets = plans.flatMap(({ content }) => content.targets);
  // Another collection uses what it needs of the catalogue.
  const own = collection.root === collection.house;
  const idle = own ? catalogueFaults(loadIndicators(collection), targets) : [];
  const unfinished = index
    .filter(({ next }) => next !== undefined)
    .map(
      ({ id }) =>
        `${ledgerFile(collection, id)}：上一次登记没有做完；请运行 ${sayCommand(collection, 'convert', '--accept')}，再提交。`,
    );
  const lines = [...stale, ...unlisted, ...unfinished, ...idle];
  lines.forEach((line) => {
    console.error(line);
  });
  return lines.length + faults.length > 0 ? 1 : 0;
}

function report({ content }: ConvertedPlan): void {
  const { plan, clauses, targets, removed, messages } = content;
  const numbered = clauses.filter(({ type }) => type === 'clause').length;
  const counts = [
    `${String(clauses.length)} 个条目（其中有编号的条文 ${String(numbered)} 条）`,
    `${String(targets.length)} 个数字`,
    `删去 ${String(removed.length)} 处`,
    `${String(messages.length)} 条提示`,
  ];
  console.log(`${plan.id}：${counts.join('，')}`);
}
