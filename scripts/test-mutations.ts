import { spawnSync } from 'node:child_process';
import { mutations } from './mutations/mutations.ts';
import { mutationFault, runMutation } from './mutations/run-mutation.ts';
import { wordsOrStop } from './read-arguments.ts';

// npm run test:mutations [-- WORD]: plants the faults of the list one after the other (those whose file holds the
// word), each of which its test must find; files are as before afterwards.
const [word = ''] = wordsOrStop(1);
const asked = mutations.filter(({ file }) => file.includes(word));

const faults = asked.flatMap((mutation) => mutationFault(mutation) ?? []);
const tests = [...new Set(asked.map(({ test }) => test))];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...tests, '--reporter=dot'];
if (faults.length === 0 && spawnSync(process.execPath, vitest, { stdio: 'ignore' }).status !== 0) {
  faults.push(`The tests fail without any fault: npx vitest run ${tests.join(' ')}`);
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}

let survivors = 0;
for (const mutation of asked) {
  const found = runMutation(mutation);
  if (!found) survivors += 1;
  process.stdout.write(
    `${found ? 'found   ' : 'SURVIVED'}  ${mutation.says}  (${mutation.test})\n`,
  );
}
process.stdout.write(`\n${asked.length - survivors} of ${asked.length} found\n`);
process.exitCode = survivors === 0 ? 0 : 1;
