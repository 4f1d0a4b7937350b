/** Opens the folded notice in front of the text where the address leads into it, or words are marked in the page. */
export function openNotice(): void {
  const box = document.querySelector<HTMLInputElement>('#notice-open');
  if (box === null) return;
  const look = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    const isInside = target?.closest("[data-place='head-p']") !== null && target !== null;
    if (!isInside && !new URLSearchParams(location.search).has('q')) return;
    const wasOpen = box.checked;
    box.checked = true;
    // Until here the style left it open by itself, lest the text move.
    document.documentElement.classList.remove('asks');
    if (isInside && !wasOpen) target.scrollIntoView();
  };
  addEventListener('hashchange', look);
  look();
}
