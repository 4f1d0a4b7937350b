import { createInterface } from 'node:readline';

/** Somebody who answers questions, or nobody. */
export interface Asker {
  /** The answer without blanks round it; null where nobody answers. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

/** How long a pipe that says nothing is waited for. */
const PATIENCE = 5000;

/** Asks at the terminal, or takes the lines that were piped in; a pipe that stays silent counts as nobody. */
export function openAsker(input: NodeJS.ReadStream = process.stdin): Asker {
  const lines: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let closed = false;
  const reader = createInterface({ input });
  const answer = (line: string | null): void => {
    const waits = waiting;
    waiting = null;
    waits?.(line);
  };
  reader.on('line', (line) => {
    if (waiting === null) lines.push(line.trim());
    else answer(line.trim());
  });
  reader.on('close', () => {
    closed = true;
    answer(null);
  });
  const nextLine = (): Promise<string | null> => {
    const line = lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (closed) return Promise.resolve(null);
    return new Promise((resolve) => {
      const timer = input.isTTY ? undefined : setTimeout(() => answer(null), PATIENCE);
      waiting = (given) => {
        clearTimeout(timer);
        resolve(given);
      };
    });
  };
  return {
    ask: async (question) => {
      if (input.isTTY) process.stderr.write(question);
      const line = await nextLine();
      // Where nobody is there to read it, the question is shown only with its answer.
      if (!input.isTTY && line !== null) process.stderr.write(`${question}${line}\n`);
      return line;
    },
    close: () => {
      reader.close();
    },
  };
}
