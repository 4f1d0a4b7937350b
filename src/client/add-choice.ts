/** A button that goes through the values of one choice, kept on the root as `data-<key>` and in storage. */
export function addChoice(place: Element | null, key: string, names: Record<string, string>): void {
  if (place === null) return;
  const root = document.documentElement;
  const chosen = root.dataset;
  const order = Object.keys(names);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = key;
  const label = (): void => {
    button.textContent = names[chosen[key] ?? ''] ?? '';
  };
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(chosen[key] ?? '') + 1) % order.length] ?? '';
    if (next === '') root.removeAttribute(`data-${key}`);
    else chosen[key] = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage refused: the choice holds for this page.
    }
    label();
  });
  label();
  place.append(button);
}
