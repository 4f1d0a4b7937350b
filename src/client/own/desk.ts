import { checkSize } from '../../intake/refusal.ts';
import { refusalLine } from '../../reader/refusal-line.ts';
import { checkedCount } from '../../words/own-draft.ts';
import type { Given } from '../../check/text-to-claims.ts';
import type { drawChecked } from './draw-checked.ts';
import type { askHere, readAndKeep } from './read-here.ts';
import { acceptDrops } from './accept-drops.ts';
import { keepPasted } from './keep-pasted.ts';
import { runsEngine } from './runs-engine.ts';

/** A document in bytes, under the name that refusals call it by. */
export interface GivenBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** How documents are read and asked of, and forgotten. */
export interface DeskReader {
  readonly read: typeof readAndKeep;
  readonly ask: typeof askHere;
  /** What draws it, in a script of its own. */
  readonly drawer: () => Promise<typeof drawChecked>;
  readonly forget: () => void;
}

/** Ways to hand in a document (choose, drop, paste), what was read and found of it, and 清除. */
export function openDesk(desk: HTMLElement, reader: DeskReader): void {
  const part = (name: string): HTMLElement =>
    desk.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  const chooser = part('file') as HTMLInputElement;
  const text = part('text') as HTMLTextAreaElement;
  const said = part('said');
  const result = part('result');
  const clear = part('clear');
  const pasted = keepPasted(text);
  /** Counts what was handed in: only the last one's answer is shown. */
  let turn = 0;

  const say = (words: string, refused = false): void => {
    said.className = refused ? 'said refused' : 'said';
    said.textContent = words;
  };
  const show = async (called: string, of: () => Promise<GivenBytes>): Promise<void> => {
    turn += 1;
    const own = turn;
    result.replaceChildren();
    desk.classList.remove('has');
    say(`正在读取${called}…`);
    clear.hidden = false;
    try {
      const given = await of();
      const tell =
        (doing: string) =>
        (far: string): void => {
          if (own === turn) say(`正在${doing}${called}…${far}`);
        };
      const read = await reader.read(given.bytes, given.name, tell('读取'));
      if (own !== turn) return;
      const check = async (asked: Given): Promise<void> => {
        say(`正在核对${called}…`);
        const [checked, { documents }, draw] = await Promise.all([
          reader.ask('check', { text: null, given: asked }, tell('核对')),
          reader.ask('documents', {}),
          reader.drawer(),
        ]);
        const around = await reader.ask('around', {});
        if (own !== turn) return;
        say(`核对完了${called}：${checkedCount(checked)}。`);
        desk.classList.add('has');
        const plans = new Map(documents.map((one) => [one.id, one]));
        const guest = { called, given, read, checked, around, plans, ask: reader.ask };
        draw(result, guest, (again) => void check(again).catch(refuse));
        // What was pressed may be gone with what was drawn before.
        const active = document.activeElement;
        if (
          active === document.body ||
          (active instanceof HTMLElement && active.offsetParent === null)
        )
          result.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
      };
      await check({});
    } catch (error) {
      refuse(error);
    }
    function refuse(error: unknown): void {
      if (own === turn) say(error instanceof Error ? error.message : String(error), true);
    }
  };
  const showFile = (file: File | undefined): void => {
    if (file === undefined) return;
    void show(`“${file.name}”`, async () => {
      try {
        checkSize(file.size);
      } catch (error) {
        throw new Error(refusalLine(file.name, error), { cause: error });
      }
      return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
    });
  };
  const showText = (): void => {
    if (text.value.trim() === '') {
      say('请先把文字粘贴到框里，或选择一份文件。');
      text.focus();
      return;
    }
    const bytes = new TextEncoder().encode(pasted.html() ?? text.value);
    void show('粘贴的文字', () => Promise.resolve({ bytes, name: '' }));
  };

  part('no-pdf').hidden = runsEngine();
  part('choose').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    showFile(chooser.files?.[0]);
    // The same file may be chosen again after it was mended
    chooser.value = '';
  });
  part('read').addEventListener('click', showText);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) showText();
  });
  acceptDrops(desk, part('drop'), (files) => showFile(files[0]));
  const forget = (): void => {
    turn += 1;
    reader.forget();
    pasted.forget();
    text.value = '';
    result.replaceChildren();
    desk.classList.remove('has');
    clear.hidden = true;
  };
  clear.addEventListener('click', () => {
    forget();
    say('已清除，这一页不再留有它的内容。');
    part('choose').focus();
  });
  // A page that is left keeps nothing for the way back
  window.addEventListener('pagehide', () => {
    forget();
    say('');
  });
}
