import type { Answer } from '../../search/query/answer.ts';
import type { Search } from '../../search/query/create-search.ts';
import { type Found, entryToFound } from '../../search/query/found.ts';
import { givingWay } from '../../search/query/give-way.ts';
import { element } from '../element.ts';
import { type FileWay, copyTable, saveDocument, saveTable } from '../take-table.ts';
import type { Group } from './group-found.ts';
import { resultsToDocument } from './results-to-document.ts';
import { resultsToTable } from './results-to-table.ts';
import type { State } from './url-state.ts';

/** Entries whose texts are read at a time; the line beside the buttons counts along. */
const perStep = 500;

/** Buttons that hand all results, in the shown order and view, to a file or the clipboard; their texts are read then. */
export function offerExports(
  target: HTMLElement,
  groups: readonly Group[],
  { answer, state, search }: { answer: Answer; state: State; search: Pick<Search, 'texts'> },
): void {
  target.hidden = groups.length === 0;
  if (groups.length === 0) return;
  const said = element('span', { role: 'status', class: 'quiet' });
  const say = (words: string): void => said.replaceChildren(words);
  const button = (
    label: string,
    act: (found: readonly Found[]) => Promise<string>,
  ): HTMLElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      void readAll(groups, answer, search, say)
        .then(act)
        .catch((error: unknown) => {
          console.error(error);
          return '没有成功，请再试一次。';
        })
        .then(say);
    });
    return made;
  };
  const save = (label: string, way: FileWay): HTMLElement =>
    button(label, async (found) => {
      const table = resultsToTable(found, state);
      await saveTable(table, way);
      return `${table.rows.length} 行`;
    });
  const word = button('Word', async (found) => {
    // Words in their context are a table, entries are paragraphs.
    if (state.view === 'lines') await saveTable(resultsToTable(found, state), 'docx');
    else await saveDocument(resultsToDocument(found, state));
    return `${found.length} 条`;
  });
  target.replaceChildren(
    element('span', { class: 'quiet' }, '带走：'),
    button('复制表格', async (found) => {
      const table = resultsToTable(found, state);
      return (await copyTable(table))
        ? `已复制 ${table.rows.length} 行，可贴进 Word、WPS 或 Excel`
        : '浏览器不允许复制';
    }),
    word,
    save('CSV', 'csv'),
    save('XLSX', 'xlsx'),
    said,
  );
}

/** All entries of an answer with their texts and the places in these, in the order shown. */
async function readAll(
  groups: readonly Group[],
  answer: Answer,
  search: Pick<Search, 'texts'>,
  say: (words: string) => void,
): Promise<Found[]> {
  const ordinals = groups.flatMap((group) => group.ordinals);
  const found: Found[] = [];
  const pause = givingWay();
  for (let start = 0; start < ordinals.length; start += perStep) {
    if (ordinals.length > perStep) say(`正在读取原文 ${start}／${ordinals.length} 条……`);
    for (const entry of await search.texts(ordinals.slice(start, start + perStep))) {
      await pause();
      found.push(entryToFound(entry, answer));
    }
  }
  return found;
}
