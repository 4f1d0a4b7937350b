import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a stretch of a process took: CPU seconds of it and all that it started, and seconds by the clock. */
export interface Stretch {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
}

export interface Watched {
  readonly stretches: readonly Stretch[];
  /** Most memory that the process and all that it started held at one time, in MB. */
  readonly peak: number;
  readonly status: number;
  readonly output: string;
}

/** Clock ticks of /proc, 100 a second on every Linux that Node runs on. */
const ticks = 100;

/** Runs a command and parts what it takes at the lines it prints as `[3/9] name …`. CPU and memory are known on Linux only. */
export function watchProcess(command: string, args: readonly string[]): Promise<Watched> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stretches: Stretch[] = [];
  let output = '';
  let name = '启动';
  let last = { cpu: 0, at: performance.now() };
  let newest = 0;
  let peak = 0;
  const look = (): void => {
    const { cpu, memory } = measureTree(child.pid ?? 0);
    newest = Math.max(newest, cpu);
    peak = Math.max(peak, memory);
  };
  const close = (): void => {
    const now = { cpu: newest, at: performance.now() };
    stretches.push({ name, cpu: now.cpu - last.cpu, wall: (now.at - last.at) / 1000 });
    last = now;
  };
  const timer = setInterval(look, 200);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const [, next = ''] of text.matchAll(/\[\d+\/\d+\] (\S+) …/gu)) {
      look();
      close();
      name = next;
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      close();
      resolve({ stretches, peak, status: code ?? 1, output });
    });
  });
}

/** CPU seconds and MB of a process, its living children and those that ended before. */
function measureTree(pid: number): { cpu: number; memory: number } {
  const sum = { cpu: 0, memory: 0 };
  const visit = (id: string): void => {
    try {
      // Behind the name in brackets, which may hold blanks: state, parent … ; 11 to 14 are times, 21 is pages held.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      for (const time of fields.slice(11, 15)) sum.cpu += Number(time) / ticks;
      sum.memory += (Number(fields[21]) * 4096) / 1e6;
      for (const task of readdirSync(`/proc/${id}/task`)) {
        const children = readFileSync(`/proc/${id}/task/${task}/children`, 'utf8');
        for (const own of children.trim().split(' ')) if (own !== '') visit(own);
      }
    } catch {
      // It ended while it was looked at: its times are now its parent's.
    }
  };
  if (existsSync('/proc/self/stat')) visit(String(pid));
  return sum;
}
