/** What a reader does first: with a finger, a mouse, a keyboard, or by going on in the text. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const;

/** Who gives no sign, as with a screen reader's own cursor, waits no longer than this. */
const patience = 2000;

/**
 * Loads what a page needs only when it is used, at the first sign of a reader. What matches `pressable` and is pressed
 * before it has come is pressed again then, as the first key is.
 */
export function onFirstUse(load: () => Promise<unknown>, pressable: string): void {
  let loading: Promise<unknown> | null = null;
  const begin = (): Promise<unknown> => {
    for (const sign of signs) removeEventListener(sign, start, true);
    loading ??= load().finally(() => removeEventListener('click', hold, true));
    return loading;
  };
  const start = (event?: Event): void => {
    const again = (): void => {
      if (event instanceof KeyboardEvent)
        event.target?.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    begin().then(again, () => undefined);
  };
  const hold = (event: MouseEvent): void => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>(pressable) : null;
    if (pressed === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    // Where it never comes a link still leads on.
    const press = (): void => pressed.click();
    begin().then(press, press);
  };
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  addEventListener('click', hold, true);
  addEventListener('load', () => setTimeout(() => start(), patience));
}
