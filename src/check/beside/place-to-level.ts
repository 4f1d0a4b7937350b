type Level = 'province' | 'city' | 'county';

/** 370000 → province, 370400 and 枣庄市 → city, 370405 and 台儿庄区 → county. */
export function placeToLevel({ code, name }: { code: string | null; name: string }): Level {
  if (code === null)
    return name.endsWith('省') ? 'province' : /[市州盟]$/u.test(name) ? 'city' : 'county';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}
