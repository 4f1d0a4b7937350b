import type { SilentRow } from '../../check/beside/silences-to-rows.ts';
import { checkedToDocx } from '../../check/checked-to-docx.ts';
import type { Finding } from '../../check/finding.ts';
import { findingsToTable } from '../../check/findings-to-table.ts';
import { element } from '../element.ts';
import { readingToFiles } from '../../reader/reading-to-files.ts';
import { copyTable, saveDocument, saveFolder, saveTable } from '../take-table.ts';
import type { Guest } from './draw-checked.ts';

const notes = ['核对只说文字与文字是否相合，不评判写得对不对；以发布机关的原件为准。'];

/** What was found, taken along: as a table on the clipboard, as CSV, as a Word file with comments; and the way to the next place. */
export function drawTools(
  { given, read, plans, called }: Guest,
  findings: () => readonly Finding[],
  silent: readonly SilentRow[],
): HTMLElement {
  const title = read.title ?? called;
  const table = () => findingsToTable(title, findings(), plans, notes, silent);
  const said = element('span', { class: 'said', role: 'status' });
  const tool = (name: string, act: () => Promise<string>): HTMLElement => {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      act().then(
        (words) => (said.textContent = words),
        (error: unknown) => {
          console.error(error);
          said.textContent = '没有做成，请再试一次。';
        },
      );
    });
    return button;
  };
  const keep = tool('存成收录用的文件夹', async () => {
    await saveFolder(`收录 ${title}`, readingToFiles(given, read));
    return '存下了一个压缩包：解压后交给整理的人，用 npm run add -- 文件夹 收录。';
  });
  // A poem: nothing was found that could be taken along
  if (findings().length === 0 && silent.length === 0)
    return element('p', { class: 'own-tools' }, keep, said);
  return element(
    'p',
    { class: 'own-tools' },
    tool('复制表格', async () =>
      (await copyTable(table()))
        ? '已复制，可以贴到 Word、WPS 或 Excel。'
        : '浏览器不让复制，请用 CSV。',
    ),
    tool('CSV', async () => {
      await saveTable(table(), 'csv');
      return '';
    }),
    tool('Word（批注在旁）', async () => {
      const checked = checkedToDocx(title, read.clauses, findings(), plans, notes, silent);
      await saveDocument({ ...checked, title: `核稿 ${title}` });
      return '';
    }),
    keep,
    tool('下一处', () => Promise.resolve(toNext())),
    said,
  );
}

/** Moves to the next note below the one that has the focus, or below the top of the window. */
function toNext(): string {
  const buttons = [
    ...document.querySelectorAll<HTMLElement>('.own-entry .note:not(.same):not(.beside)'),
  ];
  const next =
    buttons.find((button) => button.getBoundingClientRect().top > innerHeight / 2 + 4) ??
    buttons[0];
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
  return next === undefined ? '没有要看的。' : '';
}
