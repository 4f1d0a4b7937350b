/** A file let go anywhere on the desk is taken; the browser would open it in the place of the page. */
export function acceptDrops(
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
