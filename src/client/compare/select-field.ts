import { element } from '../element.ts';

/** A labelled list to choose from; `chosen` hears the value. */
export function selectField(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  chosen: (value: string) => void,
): HTMLLabelElement {
  const list = element(
    'select',
    { 'aria-label': label, 'data-key': label },
    ...options.map(([id, name]) => element('option', { value: id }, name)),
  );
  list.value = value;
  list.addEventListener('change', () => chosen(list.value));
  return element('label', {}, `${label} `, list);
}
