import { serveEdits } from './dev/serve-edits.ts';
import { readCollection, runCommand } from './read-arguments.ts';

await runCommand(async () => {
  const collection = readCollection();
  const url = await serveEdits(collection, Number(process.env['PORT'] ?? 4322));
  process.stdout.write(`边改边看：${url}（按 Ctrl+C 结束）\n`);
  return 0;
});
