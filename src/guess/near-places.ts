import { fullName, type PlaceNames } from './place-names.ts';

/** So many are shown. */
const SHOWN = 3;

/** The places that somebody may have meant who wrote a code or a name of none, the likeliest first: 370405 山东省枣庄市台儿庄区. */
export function nearPlaces(text: string, names: PlaceNames): string[] {
  const same = names.byName.get(text);
  const rows = same ?? [...names.byCode.values()];
  const likeness = /^\d{4,8}$/u.test(text) ? codeLikeness : nameLikeness;
  return rows
    .map((row) => {
      const full = fullName(row, names);
      return { said: `${row.code} ${full}`, like: likeness(text, row.code, row.name, full) };
    })
    .filter(({ like }) => like > 0 || same !== undefined)
    .sort((a, b) => b.like - a.like)
    .slice(0, same === undefined ? SHOWN : 6)
    .map(({ said }) => said);
}

/** Of one city at least; the nearer the number the better. */
function codeLikeness(text: string, code: string): number {
  if (!code.startsWith(text.slice(0, 4))) return 0;
  return 1 / (1 + Math.abs(Number(text.slice(0, 6)) - Number(code)));
}

function nameLikeness(text: string, _: string, name: string, full: string): number {
  // 徐州市鼓楼区 of 江苏省徐州市鼓楼区
  const ways = [name, full, full.replace(/^.{2,7}?(?:省|自治区)/u, '')];
  const like = Math.max(...ways.map((way) => shared(text, way)));
  return like >= 0.6 ? like : 0;
}

/** Twice the signs that both have by the signs of both. */
function shared(one: string, other: string): number {
  const left = [...other];
  const both = [...one].filter((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / ([...one].length + [...other].length);
}
