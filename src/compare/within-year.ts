/** 2023年培育 counts within 2023; 到2025年新增, 2025年底前, 2025年以前 count up to then. */
export function saysWithinYear(text: string, year: string): boolean {
  const alone = new RegExp(`(?<![到至])${year}年(?!年?[底末]|[以之]?前)`, 'u');
  return alone.test(text.replaceAll(/\s/gu, ''));
}
