import type { Ledger } from '../model/ledger.ts';
import { textHash } from './text-hash.ts';

/** What a check of a plan's texts against its ledger finds. */
export interface EntryFindings {
  /** Ids that the ledger does not know yet, with their hashes, in reading order. */
  readonly fresh: ReadonlyMap<string, string>;
  /** Ids whose text is another one and of which the ledger says so, with the new hashes. */
  readonly changed: ReadonlyMap<string, string>;
  /** One sentence per id that vanished or changed its meaning without a word in the ledger. */
  readonly faults: readonly string[];
}

/** Compares the ids of a build and the texts they name with those ever published. */
export function checkEntries(
  file: string,
  texts: ReadonlyMap<string, string>,
  ledger: Ledger,
): EntryFindings {
  const fresh = new Map<string, string>();
  const changed = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, text] of texts) {
    const hash = textHash(text);
    const published = ledger.ids[id];
    if (id in ledger.retired || id in ledger.alias) {
      const key = id in ledger.retired ? 'retired' : 'alias';
      faults.push(
        `${file}，${key}.${id}：原文里又有了这一条（“${start(text)}”）；应当没有，因为账本说它已经不在。` +
          `请从 ${key} 里删去 ${id}。`,
      );
    } else if (published === undefined) fresh.set(id, hash);
    else if (published === hash) {
      if (id in ledger.changed)
        faults.push(
          `${file}，changed.${id}：账本说这一条的文字改了，可是与登记的一样。请从 changed 里删去 ${id}。`,
        );
    } else if (id in ledger.changed) changed.set(id, hash);
    else {
      faults.push(
        `${file}，ids.${id}：这个编号现在指的是另一段文字“${start(text)}”；应当仍是登记过的那一段。` +
          `如果是更正了文字，在这个文件里写 changed: { ${id}: 为什么改 }，再运行 npm run convert -- --accept，旧文会留在 history/；` +
          '如果编号错位了，请改原文，或写更正（docs/reviews.md）。',
      );
    }
  }
  for (const id of Object.keys(ledger.ids)) {
    if (texts.has(id) || id in ledger.retired) continue;
    const target = ledger.alias[id];
    if (target === undefined) {
      faults.push(
        `${file}，ids.${id}：原文里没有这一条了；登记过的编号都应当还在。` +
          `如果它改了号，写 alias: { ${id}: 现在的编号 }；如果撤下了，写 retired: { ${id}: 为什么 }。`,
      );
    } else if (
      !texts.has(lastAlias(ledger, target)) &&
      !(lastAlias(ledger, target) in ledger.retired)
    ) {
      faults.push(
        `${file}，alias.${id}：${target} 在原文里没有；应当是一个还在的编号，如 ${[...texts.keys()].at(-1) ?? 'c1'}。请改正。`,
      );
    }
  }
  return { fresh, changed, faults };
}

/** Where an alias of an alias leads in the end. */
export function lastAlias({ alias }: Pick<Ledger, 'alias'>, id: string): string {
  const seen = new Set<string>();
  let today = id;
  while (!seen.has(today)) {
    seen.add(today);
    today = alias[today] ?? today;
  }
  return today;
}

function start(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
