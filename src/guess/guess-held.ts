import type { DocumentTree } from '../tree/tree.ts';
import { foldText } from '../text/fold-text.ts';

/** Parts of a document that it names and that are not in the file. */
export interface Held {
  readonly missing: string[];
  readonly evidence: string | null;
}

/** 附件：1.责任清单 2.指标表 below a text whose annexes do not follow: what is not there. */
export function guessHeld({ parts }: DocumentTree): Held {
  const [main] = parts;
  const names = (main?.end ?? []).flatMap(({ text }) => annexNames(text));
  const there = parts
    .filter(({ prefix }) => prefix.startsWith('a'))
    .map(({ title }) => foldText(title?.text ?? ''));
  const missing = names.filter(
    (name) =>
      !there.some(
        (title) =>
          title.includes(foldText(name)) || (title !== '' && foldText(name).includes(title)),
      ),
  );
  if (there.length >= names.length || missing.length === 0) return { missing: [], evidence: null };
  return {
    missing: missing.map((name) => `附件：${name}`),
    evidence: `文末写有“附件：${names.join('、')}”，文件里没有`,
  };
}

/** 附件：1.责任清单2.指标表 → both names. */
function annexNames(text: string): string[] {
  const list = /^附件\s*\d*\s*[:：](.+)$/su.exec(text.trim())?.[1];
  if (list === undefined) return [];
  return list
    .split(/(?:^|\s|(?<=[\p{Script=Han}）)》]))\d{1,2}\s*[.．、]/u)
    .map((name) => name.replace(/[\s。；;]+$/gu, '').trim())
    .filter((name) => name !== '' && [...name].length <= 60);
}
