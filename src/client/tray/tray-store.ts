import { MOST, type TrayItem, textToTray } from './tray-item.ts';

const key = 'tray';

/** What is kept in this browser, in the reader's order; nothing where it refuses to keep anything. */
export function readTray(): TrayItem[] {
  try {
    return textToTray(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Keeps these; false where the browser refuses, or they are too many. */
export function writeTray(items: readonly TrayItem[]): boolean {
  if (items.length > MOST) return false;
  try {
    localStorage.setItem(key, JSON.stringify(items));
  } catch {
    return false;
  }
  document.dispatchEvent(new Event('tray'));
  return true;
}

/** Calls when what is kept may have changed: here, in another tab, or while this page lay behind another. */
export function onTray(listen: () => void): void {
  document.addEventListener('tray', listen);
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', listen);
}
