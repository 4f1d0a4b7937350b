import { expect } from 'vitest';
import type { Reader } from '../reader.ts';

/** What a reader does on any home of the site, told in the words of a person, in any browser. */
export interface Scenario {
  says: string;
  /** `home` is the site's address, with `/` at its end. */
  run(reader: Reader, home: string): Promise<void>;
}

/** Looks again and again until an expression in the page is true; half a minute is far beyond any honest answer. */
export async function see(reader: Reader, expression: string): Promise<void> {
  const until = Date.now() + 30_000;
  let found: unknown = false;
  while (found !== true && Date.now() < until) {
    // While one page goes and the next comes there is nothing to ask.
    found = await reader.run(`!!(${expression})`).catch(() => false);
    if (found !== true) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(`${expression}: ${String(found)}`).toBe(`${expression}: true`);
}

/** Opens a plan's page and waits for the buttons beside its clauses, which come when a reader begins or two seconds later. */
export async function openPlan(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  await see(
    reader,
    `document.querySelector('.entries .e:last-of-type.tooled') && document.querySelector('.cp[aria-expanded]')`,
  );
}

/** Waits until the page keeps its height for half a second: a person clicks what has stopped moving. */
export async function still(reader: Reader): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
    now = Number(await reader.run('document.body.scrollHeight'));
  }
}

/** The words of everything that a selector finds, without blanks. */
export async function wordsOf(reader: Reader, selector: string): Promise<string[]> {
  const words = await reader.run(
    `Array.from(document.querySelectorAll(${JSON.stringify(selector)})).map(function (one) { return one.textContent.replace(/\\s+/g, ''); })`,
  );
  return words as string[];
}
