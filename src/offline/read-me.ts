import type { Imprint } from '../model/publication.ts';

/** What the offline read-me tells: the edition's date and how much it holds. */
export interface ReadMeFacts {
  imprint: Imprint;
  plans: number;
  entries: number;
}

/** The 使用说明 at the top of the zip, for Notepad: UTF-8 with BOM, lines ending in CRLF. */
export function readMe({ imprint, plans, entries }: ReadMeFacts): string {
  const { title, date, stance } = imprint;
  const lines = [
    `${title} · 离线版使用说明`,
    '',
    `版本日期：${date}；收录文件：${plans} 份；条文与段落：${entries} 条`,
    '',
    '一、怎样打开',
    '先把压缩包解压到任意文件夹或 U 盘（不要在压缩包里直接打开），再双击 index.html。',
    '不用安装，不用联网。文件夹改名、移动、设为只读都可以，但请整个文件夹一起移动。',
    '',
    '二、用什么浏览器',
    '谷歌 Chrome、微软 Edge、火狐 Firefox，以及 360、QQ 等浏览器的“极速模式”。',
    'Windows 7 上可用 Chrome 109 或 Firefox 115。IE 只能看正文，不能搜索。',
    '',
    '三、能做什么',
    '阅读、全文搜索、数字对照、条文对照、责任单位清单、图表、下载表格和打印，与网上相同。',
    '',
    '四、引用之前',
    `${stance}；以发文机关公布的原文为准。`,
    '引用前请看一眼页脚的版本日期，确认不是旧版；check.html（校验）列有本版的校验值。',
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
