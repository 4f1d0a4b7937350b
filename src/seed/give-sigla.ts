/** A place of the country's table; `siglum` is empty where none was given yet. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly siglum: string;
}

/** Provinces are known by these; their names say none of it. */
const PROVINCES: Record<string, string> = Object.fromEntries(
  (
    '11京12津13冀14晋15蒙21辽22吉23黑31沪32苏33浙34皖35闽36赣37鲁41豫42鄂43湘44粤45桂46琼' +
    '50渝51川52贵53云54藏61陕62甘63青64宁65新71台湾81港82澳'
  )
    .match(/\d\d[^\d]+/gu)
    ?.map((pair) => [pair.slice(0, 2), pair.slice(2)]) ?? [],
);

/** What tells places apart when every pair of their own characters is taken. */
const STEMS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/**
 * Gives every place without a siglum one of its own: the first character of its name, else two of its name,
 * else one with its city's or province's before it, else its first numbered 甲, 乙, 丙. Provinces choose before cities, cities before counties,
 * each by code; a siglum once given stays, so that a new place changes no other.
 */
export function giveSigla(places: readonly Place[]): Place[] {
  const taken = new Set(places.map(({ siglum }) => siglum));
  const names = new Map(places.map(({ code, name }) => [code, stem(name)]));
  const given = new Map<string, string>();
  const waiting = places.filter(({ siglum }) => siglum === '');
  for (const { code, name } of waiting.toSorted((a, b) => rank(a) - rank(b))) {
    const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
      .filter((upper) => upper !== code)
      .map((upper) => names.get(upper) ?? '');
    const siglum = candidates(code, stem(name), above).find((one) => !taken.has(one)) ?? '？';
    taken.add(siglum);
    given.set(code, siglum);
  }
  return places.map((place) => ({ ...place, siglum: given.get(place.code) ?? place.siglum }));
}

function rank({ code }: Place): number {
  return code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2;
}

/** 台儿庄区 → 台儿庄, 阜新蒙古族自治县 → 阜新, 沙县区 → 沙县. */
function stem(name: string): string {
  const short = name
    .replace(/(?:[\p{Script=Han}]族)*自治[州县旗]$/u, '')
    .replace(/(?:特别行政|林|新)区$/u, '')
    .replace(/(?<=..)(?:地区|盟|[省市区县旗州])$/u, '');
  return short.length > 0 ? short : name;
}

function candidates(code: string, name: string, above: readonly string[]): string[] {
  const province = code.endsWith('0000') ? PROVINCES[code.slice(0, 2)] : undefined;
  const [first = '', ...others] = [...name];
  const pairs = others.map((other) => first + other);
  const inner = others.flatMap((one, at) => others.slice(at + 1).map((other) => one + other));
  const upper = above.flatMap((word) =>
    [...word].flatMap((sign) => [...name].map((own) => sign + own)),
  );
  const numbered = [...STEMS].map((sign) => first + sign);
  return [
    ...(province === undefined ? [] : [province]),
    first,
    ...pairs,
    ...inner,
    ...upper,
    ...numbered,
  ];
}
