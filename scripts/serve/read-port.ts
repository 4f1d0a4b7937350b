import { SeedError } from '../../src/model/seed-error.ts';

/** The port that `PORT` names, 4321 where it names none; another word is an error that says what to write. */
export function readPort(given: string | undefined): number {
  const text = (given ?? '').trim();
  if (text === '') return 4321;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port >= 1 && port <= 65_535) return port;
  throw new SeedError(`PORT=${text}：端口应是 1 到 65535 的整数，例如 PORT=8080；不写就用 4321。`);
}
