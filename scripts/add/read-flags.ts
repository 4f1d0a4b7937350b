import { parseArgs } from 'node:util';
import { fieldKeys, fields, giveField } from '../../src/guess/fields.ts';
import type { Given } from '../../src/guess/guess.ts';
import type { PlaceNames } from '../../src/guess/place-names.ts';
import { SeedError } from '../../src/model/seed-error.ts';

/** What stands behind a command that takes files: the files, what was said of them, and its own flags. */
export interface Flags {
  readonly files: readonly string[];
  readonly given: Given;
  readonly yes: boolean;
  readonly why: string | null;
  readonly purge: boolean;
  /** The plan whose saved corrections are to be taken over. */
  readonly accept: string | null;
}

/** The flags that only some commands have. */
export type OwnFlag = 'yes' | 'why' | 'purge' | 'accept';

/** Reads the flags of a command; throws SeedError with a sentence for one that it does not know, or cannot read. */
export function readFlags(
  args: readonly string[],
  names: PlaceNames,
  { own, takesFields }: { readonly own: readonly OwnFlag[]; readonly takesFields: boolean },
): Flags {
  const flags = takesFields ? fieldKeys.map((key) => fields[key].flag.slice(2)) : [];
  const { values, positionals } = parse(args, flags, own);
  let given: Given = {};
  for (const key of fieldKeys) {
    const value = values[fields[key].flag.slice(2)];
    if (typeof value !== 'string') continue;
    const next = giveField(given, key, value, names);
    if (typeof next === 'string') throw new SeedError(next);
    given = next;
  }
  const [why, accept] = [values['why'], values['accept']];
  return {
    files: positionals,
    given,
    yes: values['yes'] === true,
    why: typeof why === 'string' && why.trim() !== '' ? why.trim() : null,
    purge: values['purge'] === true,
    accept: typeof accept === 'string' ? accept : null,
  };
}

function parse(
  args: readonly string[],
  flags: readonly string[],
  own: readonly OwnFlag[],
): { values: Record<string, unknown>; positionals: string[] } {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const flag of flags) options[flag] = { type: 'string' };
  for (const flag of own)
    options[flag] = { type: flag === 'why' || flag === 'accept' ? 'string' : 'boolean' };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    const known = Object.keys(options).map((flag) => `--${flag}`);
    const odd = args.find(
      (arg) => arg.startsWith('--') && !known.includes(arg.split('=')[0] ?? ''),
    );
    if (odd !== undefined)
      throw new SeedError(`${odd}：没有这个选项；有的是 ${known.join(' ')}。请改正。`);
    throw new SeedError(emptyLine(args, known, options));
  }
}

/** Which option lacks its words, or has words that it does not take. */
function emptyLine(
  args: readonly string[],
  known: readonly string[],
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>,
): string {
  const takesWords = (flag: string): boolean => options[flag.slice(2)]?.type === 'string';
  const plain = args.find((arg) => arg.includes('=') && !takesWords(arg.split('=')[0] ?? ''));
  if (plain !== undefined)
    return `${plain}：这个选项后面不写内容。请写成 ${plain.split('=')[0] ?? ''}。`;
  const bare = args.find(
    (arg, at) => known.includes(arg) && takesWords(arg) && (args[at + 1]?.startsWith('-') ?? true),
  );
  const key = fieldKeys.find((each) => fields[each].flag === bare);
  const example = key === undefined ? '内容' : (fields[key].example.split('，')[0] ?? '');
  return `${bare ?? ''}：后面没有写内容；应当如 ${bare ?? ''} ${example}。请补上。`;
}
