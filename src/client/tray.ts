import { copyText } from './copy.ts';
import { element } from './element.ts';
import { saveDocument, saveTable } from './take-table.ts';
import { drawItems } from './tray/draw-items.ts';
import { type TrayItem, textToTray } from './tray/tray-item.ts';
import { onTray, readTray, writeTray } from './tray/tray-store.ts';
import { trayToDocument, trayToTable, trayToText } from './tray/tray-to-files.ts';

const find = (name: string): HTMLElement => document.querySelector(`[data-${name}]`) as HTMLElement;
const [list, tools, empty, said] = ['items', 'tools', 'empty', 'outcome'].map(find) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
let items: readonly TrayItem[] = [];

function draw(): void {
  tools.hidden = items.length === 0;
  empty.hidden = items.length > 0;
  drawItems(list, items, (next, focus) => {
    keep(next);
    if (focus === null) return find('heading').focus();
    const row = [...list.children].find((one) => one.getAttribute('data-ref') === focus.ref);
    const button = row?.querySelector<HTMLButtonElement>(
      `[data-act="${focus.act}"]:not(:disabled)`,
    );
    (button ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  });
}

function keep(next: readonly TrayItem[]): void {
  items = next;
  // Drawn before it is written: a write that is heard draws again.
  if (!writeTray(next)) say('这个浏览器不让网页留存内容：改动只在这一页有效，离开前请带走。');
  draw();
}

function say(words: string): void {
  said.textContent = words;
}

function tool(name: string, act: () => Promise<string>): HTMLElement {
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', () => {
    act()
      .catch((error: unknown) => {
        console.error(error);
        return '没有成功，请再试一次。';
      })
      .then(say, say);
  });
  return button;
}

const file = (way: string, take: () => Promise<void>) => async (): Promise<string> => {
  await take();
  return `已生成摘编.${way}，${items.length} 条`;
};
tools.prepend(
  tool(
    'Word',
    file('docx', () => saveDocument(trayToDocument(items))),
  ),
  tool('复制文字', async () =>
    (await copyText({ text: trayToText(items) }))
      ? `已复制 ${items.length} 条，各带出处`
      : '浏览器不允许复制，请用 Word 或 CSV。',
  ),
  tool(
    'CSV',
    file('csv', () => saveTable(trayToTable(items), 'csv')),
  ),
  tool('打印', () => {
    window.print();
    return Promise.resolve('');
  }),
  tool('全部移除', () => {
    const before = items;
    keep([]);
    const back = element('button', { type: 'button' }, '放回');
    back.addEventListener('click', () => {
      keep(before);
      say('已放回。');
      find('heading').focus();
    });
    said.replaceChildren(`已移除 ${before.length} 条。`, back);
    back.focus();
    return new Promise(() => undefined);
  }),
);

// What another page of the folder carries here; it goes out of the address, so that it is taken in once.
const carried = (): TrayItem[] => {
  try {
    return textToTray(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return [];
  }
};
const brought = carried();
items = readTray();
if (brought.length > 0) {
  history.replaceState(null, '', location.pathname);
  const known = new Set(items.map(({ ref }) => ref));
  keep([...items, ...brought.filter(({ ref }) => !known.has(ref))]);
} else draw();
onTray(() => {
  items = readTray();
  draw();
});
