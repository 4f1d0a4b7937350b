import { writeProof } from './proof/write-proof.ts';
import { readArguments, refuseMore, runCommand } from './read-arguments.ts';

// npm run proof -- ID: the proof page of a plan, beside it.
await runCommand(async () => {
  const { collection, rest } = readArguments();
  refuseMore(rest, 1);
  const [id] = rest;
  if (id === undefined) {
    console.error(
      '用法：npm run proof -- 编号   写出这份文件的校核页，可以加 --collection 文件夹。',
    );
    return 1;
  }
  const { file, must } = await writeProof(collection, id);
  console.log(`校核页：${file}（必看 ${String(must)} 处）。用浏览器打开，看完存下校核文件。`);
  return 0;
});
