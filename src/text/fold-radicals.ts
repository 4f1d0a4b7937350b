/** Radicals of the CJK supplement that PDFs print for the characters they look like; NFKC leaves these alone. */
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋卩⺌小⺎尢⺐尣⺒巳⺓幺⺔彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳罓⺴网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭齿⻮歯⻯竜⻰龙⻱龟⻲亀⻳龟',
  ].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1] ?? sign]] : [])),
);

/** Kangxi radicals, the supplement, and compatibility ideographs. */
const LOOKALIKE = /[\u2e80-\u2fd5\uf900-\ufad9]/u;
const LOOKALIKES = /[\u2e80-\u2fd5\uf900-\ufad9]/gu;

/** True where a text holds signs that PDFs print for ordinary characters: ⼀、总体⽬标. */
export function holdsRadicals(text: string): boolean {
  return LOOKALIKE.test(text);
}

/** ⼀、总体⽬标 → 一、总体目标, length for length, so that places in the text stay. */
export function foldRadicals(text: string): string {
  if (!holdsRadicals(text)) return text;
  return text.replace(LOOKALIKES, (sign) => {
    const plain = SUPPLEMENT[sign] ?? sign.normalize('NFKC');
    return plain.length === sign.length ? plain : sign;
  });
}
