import type { Source } from '../../src/guess/evidence.ts';
import { fieldKeys, fields, giveField, type GivenKey, sayField } from '../../src/guess/fields.ts';
import type { Given, PlanGuess, Shelf } from '../../src/guess/guess.ts';
import { guessPlan } from '../../src/guess/guess-plan.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import type { Asker } from './asker.ts';

/** Fields that follow from others: asked only when those are known. */
const FOLLOWING = new Set<GivenKey>(['shortTitle', 'id']);

/**
 * Guesses what plan.yaml is to say and asks about what is doubtful, one question at a time, the printed words beside
 * it; an answer may settle the next question. Without an asker doubtful guesses stand. Throws SeedError where
 * something is not known and nobody says it.
 */
export async function settleGuess(
  source: Source,
  flags: Given,
  shelf: Shelf,
  asker: Asker | null,
): Promise<PlanGuess> {
  let given = flags;
  for (;;) {
    const guess = guessPlan(source, given, shelf);
    const unknown = fieldKeys.filter((key) => guess[key].value === undefined);
    if (asker === null) {
      if (unknown.length === 0) return guess;
      throw new SeedError(unknownLine(guess, unknown));
    }
    const key = fieldKeys.find(
      (each) =>
        guess[each].doubt !== null &&
        !(unknown.length > 0 && FOLLOWING.has(each)) &&
        given[each] === undefined,
    );
    if (key === undefined) return guess;
    given = await askField(guess, key, given, shelf, asker);
  }
}

async function askField(
  guess: PlanGuess,
  key: GivenKey,
  given: Given,
  { names }: Shelf,
  asker: Asker,
): Promise<Given> {
  const { called, example, flag } = fields[key];
  const { value, evidence, doubt } = guess[key];
  const guessed = value === undefined ? null : sayField(key, value as never, names);
  const lines = [
    guessed === null ? `${called}：猜不出` : `${called}：猜是 ${guessed}`,
    ...(evidence === null ? [] : [`  依据：${evidence}`]),
    `  存疑：${doubt ?? ''}`,
    guessed === null ? `  请输入（如 ${example}）：` : `  对就回车，不对请输入（如 ${example}）：`,
  ];
  for (;;) {
    const answer = await asker.ask(lines.join('\n'));
    if (answer === null)
      throw new SeedError(
        guessed === null
          ? unknownLine(guess, [key])
          : `${called}存疑（猜是 ${guessed}；${doubt ?? ''}），没有人回答；请用 ${flag} 写明（如 ${flag} ${example.split('，')[0] ?? ''}），或加 --yes 按猜的取用。`,
      );
    if (answer === '' && value !== undefined) return { ...given, [key]: value };
    const next = giveField(given, key, answer, names);
    if (typeof next !== 'string') return next;
    process.stderr.write(`  ${next}\n`);
  }
}

/** What cannot be guessed, and the flags that say it. */
function unknownLine(guess: PlanGuess, unknown: readonly GivenKey[]): string {
  const roots = unknown.filter((key) => !FOLLOWING.has(key));
  const said = (roots.length > 0 ? roots : unknown).map((key) => {
    const { called, flag, example } = fields[key];
    return `${called}猜不出（${guess[key].doubt ?? ''}），请加 ${flag}（如 ${flag} ${example.split('，')[0] ?? ''}）`;
  });
  return `${said.join('；')}。`;
}
