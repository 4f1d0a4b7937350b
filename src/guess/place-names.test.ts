import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { readPlaces } from '../seed/read-regions.ts';
import { fullName, leadingPlace, placeNames } from './place-names.ts';

const places = readPlaces(folderToCollection());
const names = placeNames(places);

test('the full name of every place leads to it alone, so that places of one name never mix', () => {
  const lost = [...places.known.values()].filter((row) => {
    const found = leadingPlace(`${fullName(row, names)}人民政府`, names)?.rows ?? [];
    return found.length !== 1 || found[0]?.code !== row.code;
  });
  // founded anew under its old name: 350404 since 2021
  expect(lost.map(({ code, name }) => code + name)).toEqual(['350403三元区']);
});

test.each([
  ['鼓楼区人民政府', '320106 320302 350102 410204'],
  ['徐州市鼓楼区人民政府', '320302'],
  ['朝阳市人民政府', '211300'],
  ['朝阳县人民政府', '211321'],
  ['长春市朝阳区人民政府', '220104'],
  ['海南州人民政府', '632500'],
  ['吉林市人民政府', '220200'],
  ['神农架林区人民政府', '429021'],
  ['石河子市人民政府', '659001'],
  ['三明市三元区人民政府', '350404'],
])('%s → %s', (printed, codes) => {
  const rows = leadingPlace(printed, names)?.rows ?? [];
  expect(rows.map(({ code }) => code).join(' ')).toBe(codes);
});
