import type { Checked } from '../../check/check-guest.ts';
import type { PlansById } from '../../check/say-finding.ts';
import type { Given } from '../../check/text-to-claims.ts';
import { element } from '../element.ts';

/** The place and year that a text was taken to be of, which a reader may say otherwise. */
export function drawAsked(
  { place, year }: Checked,
  plans: PlansById,
  recheck: (given: Given) => void,
): HTMLElement {
  const names = [...new Set([...plans.values()].map(({ region }) => region.name))];
  const placeField = element('input', {
    type: 'text',
    list: 'own-places',
    value: place?.name ?? '',
    placeholder: '如 台儿庄区',
    autocomplete: 'off',
    size: '18',
  });
  const yearField = element('input', {
    type: 'text',
    inputmode: 'numeric',
    pattern: '(19|20)[0-9]{2}',
    value: year === null ? '' : String(year),
    placeholder: '如 2025',
    autocomplete: 'off',
    size: '6',
  });
  const form = element(
    'form',
    { class: 'asked' },
    element('span', {}, say(place?.name ?? null, year)),
    element('label', {}, '地方 ', placeField),
    element('label', {}, '年份 ', yearField),
    element(
      'datalist',
      { id: 'own-places' },
      ...names.map((name) => element('option', { value: name })),
    ),
    element('button', { type: 'submit' }, '重新核对'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recheck({ place: placeField.value.trim(), year: yearField.value.trim() });
  });
  return form;
}

function say(place: string | null, year: number | null): string {
  if (place !== null && year !== null) return `按${place}、${year}年核对，文中另有写明的从文中。`;
  const missing = [place === null ? '地方' : '', year === null ? '年份' : ''].filter(Boolean);
  return `没有从文中读出整篇的${missing.join('和')}；没写明的数，只在恰有一份文件收录时才说相同。可以填上：`;
}
