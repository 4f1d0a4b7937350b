import { expect, test } from 'vitest';
import { foldRadicals, holdsRadicals } from './fold-radicals.ts';

test.each([
  ['⼀、总体⽬标', '一、总体目标'],
  ['县⽔利局、县⾃然资源局', '县水利局、县自然资源局'],
  ['⻓江⻔户，⺠⽣', '长江门户，民生'],
  ['\uf9dc\uf914', '隆樂'],
  ['一、总体目标', '一、总体目标'],
])('%s reads %s, length for length', (printed, plain) => {
  expect(foldRadicals(printed)).toBe(plain);
  expect(foldRadicals(printed).length).toBe(printed.length);
  expect(holdsRadicals(plain)).toBe(false);
});
