import { expect, test } from 'vitest';
import type { Edition } from './edition.ts';
import { placesOf } from './places-of.ts';

const region = (code: string, name: string, level: 'city' | 'county', parent: string | null) => ({
  code,
  name,
  level,
  parent,
});
const regions = [
  region('370400', '枣庄市', 'city', null),
  region('370405', '台儿庄区', 'county', '370400'),
  region('370481', '滕州市', 'county', '370400'),
  region('370902', '泰山区', 'county', '370900'),
];
const plans = ['370400', '370405', '370405', '370481', '370902'].map((code, n) => ({
  id: `p${n}`,
  region: regions.find((item) => item.code === code),
}));

test('places keep the edition’s order and gather under their cities, counties without a listed city too', () => {
  const { places, groups } = placesOf({ regions, plans } as unknown as Edition);
  expect(places.map(({ name, parent, plans: own }) => [name, parent, own.length])).toEqual([
    ['枣庄市', null, 1],
    ['台儿庄区', '枣庄市', 2],
    ['滕州市', '枣庄市', 1],
    ['泰山区', null, 1],
  ]);
  expect(
    groups.map(({ code, name, places: below, plans: count }) => [code, name, below.length, count]),
  ).toEqual([
    ['370400', '枣庄市', 3, 4],
    ['370900', '370900', 1, 1],
  ]);
});
