import type { PlaceRow, Places } from '../seed/read-regions.ts';

/** A name that leads to a place though it is not the place's own today. */
export interface OtherName {
  readonly name: string;
  readonly row: PlaceRow;
  /** What the name is, in a sentence. */
  readonly note: string;
  /** Whether it names the same place: 兖州市 is 兖州区 today; 莱芜市 went into 济南市, 枣庄高新区 only lies in 枣庄市. */
  readonly same: boolean;
}

/** Former names of places, and zones by their official and short names. */
export function otherNames(places: Places): OtherName[] {
  return [...formerNames(places), ...zoneNames(places)];
}

function formerNames({ former, known }: Places): OtherName[] {
  return former.flatMap(({ name, code, part }) => {
    const row = known.get(code);
    if (row === undefined) return [];
    const note = part
      ? `${name}现在归${row.name}（${code}），原来的地方与它不完全相同`
      : `现为${row.name}`;
    return [{ name, row, note, same: !part }];
  });
}

function zoneNames({ zones, known }: Places): OtherName[] {
  return zones.flatMap(({ name: zone, code, grade }) => {
    const row = known.get(code);
    if (row === undefined) return [];
    const same = row.name === zone;
    const note = same
      ? `即${zone}`
      : `${zone}${grade === '' ? '' : `（${grade}）`}在${row.name}，没有自己的代码，取${row.name}；要单列一个地方，先在 vocab/regions.yaml 里给它写一行（code、name、level、parent）`;
    const above = row.parent === null ? undefined : known.get(row.parent);
    return zoneToNames(zone, [row, above]).map((name) => ({ name, row, note, same }));
  });
}

/** 枣庄高新技术产业开发区 → also 枣庄高新区, 枣庄市高新区, 枣庄国家高新技术产业开发区. */
function zoneToNames(zone: string, upper: readonly (PlaceRow | undefined)[]): string[] {
  const short = zone
    .replace(/高(?:新技术|技术)产业(?:开发区|园区)$/u, '高新区')
    .replace(/经济(?:技术)?开发区$/u, '经开区');
  const spellings = [zone, short, short.replace(/高新区$/u, '高新技术开发区')];
  return [...new Set(spellings)].flatMap((spelling) => [
    spelling,
    ...upper.flatMap((place) => {
      const stem = place?.name.replace(/(?<=..)[市区县]$/u, '') ?? '';
      if (place === undefined || stem === place.name || !spelling.startsWith(stem)) return [];
      const rest = spelling.slice(stem.length);
      return [`${place.name}${rest}`, `${stem}国家${rest}`, `${stem}国家级${rest}`];
    }),
  ]);
}
