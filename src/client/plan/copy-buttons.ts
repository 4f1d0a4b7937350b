import type { CardContent } from '../card/draw-card.ts';
import { copyText } from '../copy.ts';
import { fileName } from '../file-name.ts';
import { readImprint } from '../imprint.ts';
import { inSlices } from '../in-slices.ts';
import { lazyScript } from '../lazy-script.ts';
import { keepButton } from '../tray/keep-button.ts';
import { type ClauseCopy, clauseCopy } from './clause-copy.ts';
import { entryLabel } from './entry-label.ts';
import { giveHeights } from './give-heights.ts';
import { printChapter } from './print-chapter.ts';
import { rowsToHtml, rowsToText } from './row-cells.ts';

/** Beside each entry: 复制 链接 · 原文 · 引文, outside the element that holds its text. */
export function addCopyButtons(article: HTMLElement): void {
  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  article.append(status);
  giveHeights(article);
  void inSlices(article.querySelectorAll<HTMLElement>('.e'), (entry) => {
    const tools = document.createElement('div');
    tools.className = 'tools';
    const head = document.createElement('span');
    head.textContent = '复制';
    tools.append(head);
    const label = entryLabel(entry);
    const add = (
      name: string,
      title: string,
      act: (button: HTMLButtonElement) => void | Promise<void>,
    ): void => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.title = title;
      button.setAttribute('aria-label', `${title}：${label}`);
      button.addEventListener('click', () => void act(button));
      tools.append(button);
    };
    const copy = (
      name: string,
      title: string,
      choose: (copied: ClauseCopy) => string,
      html?: () => string,
    ): void =>
      add(name, title, async (button) => {
        const text = choose(clauseCopy(article, entry));
        const done = await copyText(html === undefined ? { text } : { text, html: html() });
        const said = done ? '已复制' : '未能复制';
        button.textContent = said;
        status.textContent = `${said}：${label}`;
        setTimeout(() => (button.textContent = name), 1600);
      });
    copy('链接', '复制链接', ({ link }) => link);
    const table = entry.querySelector('.tabled > .scroll > table');
    if (table === null) copy('原文', '复制原文和链接', (copied) => withSource(copied.text, copied));
    else copyTable(table, copy);
    copy('引文', '复制引文', ({ citation }) => citation);
    if (table === null)
      add('卡片', '存成卡片图片', async (button) => {
        const done = await saveCard(clauseCopy(article, entry)).then(
          () => true,
          () => false,
        );
        status.textContent = `${done ? '卡片已存成图片' : '卡片没有存成'}：${label}`;
        if (!done) button.textContent = '未存成';
        setTimeout(() => (button.textContent = '卡片'), 1600);
      });
    const ref = entry.querySelector<HTMLElement>('[data-clause]')?.dataset['clause'] ?? '';
    tools.append(
      keepButton(ref, label, () => {
        const { text, citation } = clauseCopy(article, entry);
        return { ref, text, cite: citation };
      }),
    );
    if (entry.classList.contains('heading') && entry.querySelector('h2') !== null) {
      add('打印本章', '打印本章', () => printChapter(article, entry));
    }
    if (entry.matches('.paragraph, .item')) addMark(entry, label);
    sideOf(entry).append(tools);
    // The room that the style sheet kept free below it is filled.
    entry.classList.add('tooled');
  });
}

const loadCard = lazyScript<(content: CardContent, name: string) => Promise<void>>(
  'scripts/card.js',
  'planCard',
);

/** The clause as a picture with its source, named after what it cites. */
async function saveCard(copied: ClauseCopy): Promise<void> {
  const save = await loadCard();
  await save(
    { ...copied, imprint: readImprint() },
    fileName(copied.citation.replace(/[《》]/gu, ''), 'png'),
  );
}

type CopyButton = (
  name: string,
  title: string,
  choose: (copied: ClauseCopy) => string,
  html: () => string,
) => void;

/** 表格: as a table for Word, WPS and Excel, as lines of cells elsewhere. */
function copyTable(table: Element, copy: CopyButton): void {
  const rows = [...table.querySelectorAll('tr')];
  copy(
    '表格',
    '复制表格',
    (copied) => withSource(rowsToText(rows), copied),
    () => rowsToHtml(rows),
  );
}

function withSource(text: string, { citation, link }: ClauseCopy): string {
  return link.startsWith(citation) ? `${text}\n——${link}` : `${text}\n——${citation}\n${link}`;
}

/** ¶, the link of an entry that has no number to be one. */
function addMark(entry: HTMLElement, label: string): void {
  const mark = document.createElement('a');
  mark.className = 'mark';
  mark.href = `#${entry.querySelector('[data-clause]')?.id ?? ''}`;
  mark.setAttribute('aria-label', `${label}的链接`);
  mark.textContent = '¶';
  entry.querySelector('.c')?.after(mark);
}

/** The entry's margin, made where it has none. */
function sideOf(entry: HTMLElement): HTMLElement {
  const margin = entry.querySelector<HTMLElement>(':scope > .m');
  if (margin !== null) return margin;
  const made = document.createElement('div');
  made.className = 'm bare';
  entry.append(made);
  return made;
}
