import { spawnSync } from 'node:child_process';

/** The stages in their order; each runs in a process of its own, so that its peak of memory is its own. */
export const STAGES = [
  ['clean', '解码、清理'],
  ['tree', '拼行、成树、条目'],
  ['convert', '读取全程（含责任、主题、数字、MDX）'],
  ['matches', '条文对照（只算对应条文）'],
  ['edition', '汇编（含机构、对照）'],
  ['index', '搜索索引（含汇编）'],
  ['pages', '页面'],
] as const;

export type Stage = (typeof STAGES)[number][0];

/** Runs every stage on the collection in a folder and prints a line for each: seconds, peak memory. */
export function runStages(root: string, script: string): void {
  for (const [stage, name] of STAGES) {
    const child = spawnSync(process.execPath, [script, stage, root], { encoding: 'utf8' });
    const line = child.stdout.trim().split('\n').at(-1) ?? '';
    const [seconds, megabytes] = child.status === 0 ? line.split(' ') : [];
    const result =
      seconds === undefined || megabytes === undefined
        ? `失败：${child.stderr.trim().split('\n')[0] ?? ''}`
        : `${Number(seconds).toFixed(2).padStart(8)} 秒 ${Number(megabytes).toFixed(0).padStart(6)} MB`;
    console.log(`  ${result}  ${name}`);
  }
}
