import type { Inspection } from '../../reader/inspect-document.ts';
import { checkSize } from '../../intake/refusal.ts';
import { refusalLine } from '../../reader/refusal-line.ts';
import { drawInspection } from './draw-inspection.ts';

/** How documents are read, and forgotten. */
export interface DeskReader {
  readonly read: (bytes: Uint8Array | string, name?: string) => Promise<Inspection>;
  readonly forget: () => void;
}

/** Ways to hand in a document (choose, drop, paste), what was read of it, and 清除. */
export function openDesk(desk: HTMLElement, reader: DeskReader): void {
  const part = (name: string): HTMLElement =>
    desk.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  const chooser = part('file') as HTMLInputElement;
  const text = part('text') as HTMLTextAreaElement;
  const said = part('said');
  const result = part('result');
  const clear = part('clear');
  /** Counts what was handed in: only the last one's answer is shown. */
  let turn = 0;

  const show = async (called: string, give: () => Promise<Inspection>): Promise<void> => {
    turn += 1;
    const own = turn;
    result.replaceChildren();
    said.className = 'said';
    said.textContent = `正在读取${called}…`;
    clear.hidden = false;
    try {
      const inspection = await give();
      if (own !== turn) return;
      said.textContent = `读完了${called}。`;
      drawInspection(result, inspection);
    } catch (error) {
      if (own !== turn) return;
      said.className = 'said refused';
      said.textContent = error instanceof Error ? error.message : String(error);
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
      return reader.read(new Uint8Array(await file.arrayBuffer()), file.name);
    });
  };
  const showText = (): void => {
    if (text.value.trim() !== '') void show('粘贴的文字', () => reader.read(text.value));
  };

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
  clear.addEventListener('click', () => {
    turn += 1;
    reader.forget();
    text.value = '';
    result.replaceChildren();
    said.className = 'said';
    said.textContent = '已清除，这一页不再留有它的内容。';
    clear.hidden = true;
    part('choose').focus();
  });
}

/** A file let go anywhere on the desk is taken; the browser would open it in the place of the page. */
function acceptDrops(
  desk: HTMLElement,
  marked: HTMLElement,
  take: (files: FileList) => void,
): void {
  const mark = (over: boolean): void => void marked.classList.toggle('over', over);
  const holdsFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true;
  desk.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  desk.addEventListener('dragleave', () => mark(false));
  desk.addEventListener('drop', (event) => {
    mark(false);
    if (!holdsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
