import type { ProofAnswer } from '../../proof/proof.ts';
import { rowsDigest } from '../../proof/rows-digest.ts';
import { opWords } from '../../words/bound.ts';
import { kindName, statusHead, statusWord } from '../../words/figure.ts';
import { element } from '../element.ts';

// The proof page: answers are kept in this browser while it is open, and saved as a reviews file.

interface Facts {
  readonly plan: string;
  readonly title: string;
  readonly source: string;
  readonly reading: string;
  readonly items: readonly {
    readonly key: string;
    readonly must: boolean;
    readonly answers: readonly ProofAnswer[];
    readonly fields?: Readonly<Record<string, string>>;
  }[];
}

interface Given {
  readonly answer: number;
  readonly filled: Readonly<Record<string, string>>;
}

const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as Facts;
const given = new Map<string, Given>();
const unsaid = new Map<string, string>();
const all = <T extends Element>(selector: string): T[] =>
  Array.from(document.querySelectorAll<T>(selector));
const store = `proof ${facts.plan} ${facts.reading}`;

/** The values of a list, each with what it is called. */
const named = <T extends string>(values: readonly T[], say: (value: T) => string): Choice[] =>
  values.map((value) => [value, say(value)]);
type Choice = readonly [value: string, name: string];

const figureFields: readonly (readonly [string, string, readonly Choice[]])[] = [
  ['label', '事项', []],
  ['unit', '单位', []],
  ['op', '界限', named(['=', '>=', '>', '<=', '<', '~', 'range'], opWords)],
  ['kind', '种类', named(['level', 'increment', 'share', 'growth', 'reduction'], kindName)],
  ['period', '年份', []],
  ['status', statusHead, named(['target', 'actual'], statusWord)],
];

function input(
  name: string,
  label: string,
  value: string,
  choices: readonly Choice[],
): HTMLElement {
  const field =
    choices.length > 0
      ? element('select', { name })
      : element(name === 'duties' ? 'textarea' : 'input', { name, autocomplete: 'off' });
  for (const [choice, name] of choices)
    (field as HTMLSelectElement).append(element('option', { value: choice }, name));
  (field as HTMLInputElement).value = value;
  return element('label', {}, label, field);
}

/** The correction that an answer gives; null where it changes nothing, a sentence where something is missing. */
function toRow(key: string, { answer, filled }: Given): Record<string, unknown> | string | null {
  const item = facts.items.find((one) => one.key === key);
  const chosen = item?.answers[answer];
  if (item === undefined || chosen === undefined || chosen.row === null) return null;
  const row: Record<string, unknown> = { ...chosen.row };
  if (chosen.asks.indexOf('figure') !== -1) {
    const set: Record<string, string> = {};
    for (const [name] of figureFields) {
      const value = (filled[name] ?? '').trim();
      const isNew = row['action'] === 'add' ? value !== '' : value !== (item.fields?.[name] ?? '');
      if (isNew) set[name] = value;
    }
    if (row['action'] === 'add' && (set['label'] ?? '') === '')
      return '补一个数，要写它量的是什么事项';
    if (row['action'] === 'add') set['period'] = (filled['period'] ?? '').trim();
    if (Object.keys(set).length === 0) return '一项也没有改';
    row['set'] = set;
  }
  if (chosen.asks.indexOf('duties') !== -1)
    row['duties'] = (filled['duties'] ?? '')
      .split('\n')
      .map((line) => line.split(/[：:]/))
      .filter(([role, bodies]) => role !== '' && bodies !== undefined)
      .map(([role, bodies]) => ({
        role,
        bodies: (bodies ?? '').split(/[、，,]/).filter((name) => name.trim() !== ''),
      }));
  if (chosen.asks.indexOf('body') !== -1) {
    if ((filled['body'] ?? '').trim() === '') return '要写它是单位表里的哪一个（编号）';
    row['body'] = (filled['body'] ?? '').trim();
  }
  if (chosen.asks.indexOf('reason') !== -1) {
    if ((filled['reason'] ?? '').trim() === '') return '要写理由';
    row['reason'] = (filled['reason'] ?? '').trim();
  }
  return row;
}

const mustSeen = (): number => facts.items.filter(({ key, must }) => must && isDone(key)).length;
const isDone = (key: string): boolean => {
  const one = given.get(key);
  return one !== undefined && typeof toRow(key, one) !== 'string';
};

function keep(): void {
  try {
    localStorage.setItem(store, JSON.stringify([[...given], [...unsaid]]));
  } catch {
    // Storage may be forbidden; the page works without it
  }
}

function restore(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(store) ?? '[[],[]]') as [
      [string, Given][],
      [string, string][],
    ];
    for (const [key, value] of kept[0]) given.set(key, value);
    for (const [subject, reason] of kept[1]) unsaid.set(subject, reason);
  } catch {
    // What was kept by another hand is not taken
  }
}

function showState(): void {
  const must = facts.items.filter((item) => item.must).length;
  const left = must - mustSeen();
  for (const place of all('[data-seen]')) place.textContent = String(must - left);
  for (const row of all<HTMLElement>('[data-go]'))
    row.classList.toggle('ok', isDone(row.dataset['go'] ?? ''));
  for (const field of all<HTMLInputElement>('[data-name="签发"], [data-date="签发"]'))
    field.disabled = left > 0;
  const state = document.querySelector('[data-state]');
  if (state !== null)
    state.textContent =
      left > 0
        ? `还有 ${String(left)} 处必看没有看，可以保存，不能签发。`
        : '必看的都看过了，可以签发。';
  for (const cell of all<HTMLElement>('[data-done]')) {
    const key = cell.dataset['done'] ?? '';
    const one = given.get(key);
    const answer = facts.items.find((item) => item.key === key)?.answers[one?.answer ?? -1];
    const reason = one?.filled['reason'] ?? '';
    cell.textContent =
      answer === undefined ? '' : answer.done + (reason === '' ? '' : `：${reason}`);
  }
  for (const cell of all<HTMLElement>('[data-say]'))
    cell.textContent = unsaid.has(cell.dataset['say'] ?? '') ? '□ 照写 ☑ 不写' : '☑ 照写 □ 不写';
  for (const key of ['name', 'date'])
    for (const cell of all<HTMLElement>(`[data-${key}-of]`)) {
      const role = cell.getAttribute(`data-${key}-of`) ?? '';
      cell.textContent =
        document.querySelector<HTMLInputElement>(`[data-${key}="${role}"]`)?.value ?? '';
    }
  keep();
}

function drawItem(place: HTMLElement): void {
  const key = place.dataset['item'] ?? '';
  const item = facts.items.find((one) => one.key === key);
  const answers = place.querySelector('.answers');
  if (item === undefined || answers === null) return;
  const one = given.get(key);
  const buttons = item.answers.map((answer, at) => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(one?.answer === at) },
      answer.label,
    );
    button.addEventListener('click', () => {
      given.set(key, { answer: at, filled: one?.filled ?? item.fields ?? {} });
      drawItem(place);
      showState();
    });
    return button;
  });
  const chosen = item.answers[one?.answer ?? -1];
  const form = element('div', { class: 'form' });
  const asks = chosen?.asks ?? [];
  if (asks.indexOf('figure') !== -1)
    for (const [name, label, choices] of figureFields)
      form.append(input(name, label, one?.filled[name] ?? '', choices));
  if (asks.indexOf('duties') !== -1)
    form.append(
      input(
        'duties',
        '责任单位（一行一种：牵头单位：甲局、乙局）',
        one?.filled['duties'] ?? '',
        [],
      ),
    );
  if (asks.indexOf('body') !== -1)
    form.append(input('body', '单位表里的编号，如 keji', one?.filled['body'] ?? '', []));
  if (asks.indexOf('reason') !== -1)
    form.append(input('reason', '理由', one?.filled['reason'] ?? '', []));
  const fault = element('p', { class: 'fault', role: 'status' });
  form.addEventListener('input', () => {
    const filled: Record<string, string> = { ...one?.filled };
    for (const field of Array.from(form.querySelectorAll<HTMLInputElement>('[name]')))
      filled[field.name] = field.value;
    given.set(key, { answer: one?.answer ?? 0, filled });
    const row = toRow(key, { answer: one?.answer ?? 0, filled });
    fault.textContent = typeof row === 'string' ? row : '';
    showState();
  });
  const row = one === undefined ? null : toRow(key, one);
  fault.textContent = typeof row === 'string' ? row : '';
  answers.replaceChildren(element('p', { class: 'do' }, ...buttons), form, fault);
}

function drawSentence(place: HTMLElement): void {
  const subject = place.dataset['subject'] ?? '';
  place.querySelector('.do')?.remove();
  const reason = unsaid.get(subject);
  const field = element('input', { 'aria-label': '不写的理由', placeholder: '理由' });
  field.value = reason ?? '';
  field.addEventListener('input', () => {
    unsaid.set(subject, field.value);
    showState();
  });
  const button = (label: string, pressed: boolean, run: () => void): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-pressed': String(pressed) }, label);
    made.addEventListener('click', () => {
      run();
      drawSentence(place);
      showState();
    });
    return made;
  };
  const row = element(
    'span',
    { class: 'do' },
    button('照写', reason === undefined, () => unsaid.delete(subject)),
    button('不写这一句', reason !== undefined, () => unsaid.set(subject, reason ?? '')),
  );
  if (reason !== undefined) row.append(field);
  place.append(row);
}

/** The file as it is saved: a head, then a row a line, each JSON, which YAML reads as it is. */
function fileText(): string | null {
  const rows: string[] = [];
  const faults: string[] = [];
  for (const [key, one] of given) {
    const row = toRow(key, one);
    const item = facts.items.find((each) => each.key === key);
    if (typeof row === 'string') faults.push(`${item?.key ?? key}：${row}`);
    else if (row !== null) rows.push(JSON.stringify(row));
  }
  for (const [subject, reason] of unsaid) {
    if (reason.trim() === '') faults.push(`${subject}：不写这一句，要写理由`);
    else rows.push(JSON.stringify({ subject, said: false, reason: reason.trim() }));
  }
  if (faults.length > 0) {
    alert(`还不能保存：\n${faults.slice(0, 10).join('\n')}`);
    return null;
  }
  const signed = ['初校', '复校', '签发'].flatMap((role) => {
    const value = (key: string): string =>
      document.querySelector<HTMLInputElement>(`[data-${key}="${role}"]`)?.value.trim() ?? '';
    return value('name') === '' || value('date') === ''
      ? []
      : [{ role, name: value('name'), date: value('date') }];
  });
  const head = {
    proof: facts.plan,
    source: facts.source,
    reading: facts.reading,
    rows: rows.length,
    digest: rowsDigest(rows),
    must: facts.items.filter((item) => item.must).length,
    seen: mustSeen(),
    signed,
  };
  const lines = [JSON.stringify(head), ...rows].map((row) => `- ${row}`);
  return `# 校核文件：${facts.title.replace(/[\r\n]/g, ' ')}\n${lines.join('\n')}\n`;
}

function save(): void {
  const text = fileText();
  if (text === null) return;
  const link = element('a', { download: `${facts.plan}.yaml` });
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
}

restore();
all<HTMLElement>('[data-item]').forEach(drawItem);
all<HTMLElement>('.said[data-subject]').forEach(drawSentence);
for (const field of all('.sg input')) field.addEventListener('input', showState);
document.querySelector('[data-save]')?.addEventListener('click', save);
document.querySelector('[data-print]')?.addEventListener('click', () => {
  window.print();
});
document.querySelector('[data-rest]')?.addEventListener('click', () => {
  document.body.classList.toggle('rest');
});
document.querySelector('[data-next]')?.addEventListener('click', () => {
  const next = facts.items.find(({ key, must }) => must && !isDone(key));
  if (next === undefined) return;
  const place = all<HTMLElement>('[data-item]').find((one) => one.dataset['item'] === next.key);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector('button')?.focus();
  for (const box of all<HTMLElement>('.box'))
    box.classList.toggle('on', box.dataset['of'] === next.key);
  all<HTMLElement>('.box.on')[0]?.scrollIntoView({ block: 'nearest' });
});
showState();
