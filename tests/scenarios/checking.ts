import { expect } from 'vitest';
import { originals } from '../../src/intake/fixtures/originals.ts';
import type { Reader } from '../reader.ts';
import { type Scenario, see, wordsOf } from './scenario.ts';

/** Lets a file go over the page, as from the desktop. */
async function drop(reader: Reader, name: string): Promise<void> {
  const bytes = originals.find(([own]) => own === name)?.[1] ?? new Uint8Array();
  const letters = JSON.stringify(Buffer.from(bytes).toString('base64'));
  await reader.run(`(function () {
    var letters = atob(${letters});
    var bytes = new Uint8Array(letters.length);
    for (var i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
    var carried = new DataTransfer();
    carried.items.add(new File([bytes], ${JSON.stringify(name)}));
    document.querySelector('[data-own]').dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    return true;
  })()`);
}

const says = (words: string): string =>
  `document.querySelector('[data-part="said"]').textContent.indexOf(${JSON.stringify(words)}) >= 0`;

/** One's own text, read and checked on the spot. */
export const checking: Scenario[] = [
  {
    says: 'pastes a paragraph and sees what the documents say to each figure',
    async run(reader, home) {
      await reader.open(`${home}own.html`);
      await reader.type(
        '#own-text',
        '兖州区2023年新增绿色建筑50万平方米，新增规上服务业企业51家。',
      );
      await reader.click('[data-part="read"]');
      await see(reader, says('核对完了粘贴的文字：数字和引文 2 处'));
      await see(reader, `document.querySelectorAll('.own-entry .note').length >= 2`);
      expect(await wordsOf(reader, '.own-entry .k-same')).toEqual(['50万平方米']);
      expect(await wordsOf(reader, '.own-entry .k-different')).toEqual(['51家']);
      await reader.click('[data-part="clear"]');
      await see(reader, says('已清除'));
      expect(await wordsOf(reader, '.result')).toEqual(['']);
    },
  },
  {
    says: 'drops a Word file, a web page and a PDF, which are read or refused with the way out',
    async run(reader, home) {
      await reader.open(`${home}own.html`);
      for (const name of ['original.docx', 'original.html']) {
        await drop(reader, name);
        await see(reader, says(`核对完了“${name}”`));
        await see(reader, `document.querySelectorAll('.own-entry').length > 3`);
        const entries = await wordsOf(reader, '.own-entry .tx');
        expect(entries.join()).toContain('新增规模以上企业12家');
        await reader.click('[data-part="clear"]');
      }
      const cannot = await reader.run(`!document.querySelector('[data-part="no-pdf"]').hidden`);
      await drop(reader, 'original.pdf');
      await see(reader, says(cannot === true ? '贴进粘贴框' : '核对完了“original.pdf”'));
    },
  },
];
