/** Names of the colours that a drawing uses, with their values on paper. */
export const PAPER_COLOURS = {
  paper: '#FBFAF5',
  ink: '#1F1D18',
  quiet: '#6B665A',
  rule: '#D9D4C5',
  line: '#8F8977',
  dian: '#2F74B5',
  song: '#1E5C3A',
  zhe: '#8A6A0A',
  zao: '#7A1F4F',
  zi: '#4B3B8F',
  qing: '#0E7C86',
  mo: '#5A5A52',
} as const;

/** A colour's name in the palette. */
export type ColourName = keyof typeof PAPER_COLOURS;

/** Fonts for text and for sigla and titles; quotes are single because files hold them in a style element. */
export const SANS =
  "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC',sans-serif";
export const SERIF = "'Source Han Serif SC','Noto Serif CJK SC','Songti SC',STSong,SimSun,serif";

const PLACES = ['dian', 'song', 'zhe', 'zao', 'zi', 'qing', 'mo'] as const;

/**
 * The rules by which a drawing's classes look, `colour` giving what to write for a palette name:
 * `var(--ink)` on a page (src/styles/chart.css holds the same rules), `#1F1D18` in a file.
 */
export const svgRules = (colour: (name: ColourName) => string): string[] => [
  `.k-svg text{font-family:${SANS};fill:${colour('ink')};font-size:15px}`,
  `.k-svg .k-value{font-size:16px;font-weight:600}`,
  `.k-svg .k-quiet .k-value{font-weight:400}`,
  `.k-svg .k-detail,.k-svg .k-tick{font-size:14px;font-weight:400;fill:${colour('quiet')}}`,
  `.k-svg .k-tick,.k-svg .k-sig{text-anchor:middle}`,
  `.k-svg .k-head{font:600 17px ${SERIF}}`,
  `.k-svg .k-sig{font:600 14px ${SERIF};fill:currentColor}`,
  `.k-svg .k-inv{fill:${colour('paper')}}`,
  `.k-svg .k-grid,.k-svg .k-rule{fill:none;stroke:${colour('rule')}}`,
  `.k-svg .k-edge,.k-svg .k-median{fill:none;stroke:${colour('quiet')}}`,
  `.k-svg .k-median{stroke:${colour('ink')};stroke-width:1.6}`,
  `.k-svg .k-heap{fill:${colour('line')}}`,
  `.k-svg .k-unit{fill:currentColor}`,
  `.k-svg .k-open{fill:${colour('paper')};stroke:currentColor}`,
  `.k-svg .k-pale{opacity:0.6}`,
  `.k-svg .k-line{fill:none;stroke:currentColor;stroke-width:1.6}`,
  `.k-svg .k-full{fill:currentColor;stroke:currentColor;stroke-width:1.6}`,
  `.k-svg .k-hollow{fill:${colour('paper')};stroke:currentColor;stroke-width:1.6}`,
  `.k-svg .k-dash{stroke-dasharray:3 2}`,
  `.k-svg .k-dot{stroke-dasharray:1.2 2}`,
  `.k-svg .k-hit{fill:none;pointer-events:all}`,
  `.k-svg a{text-decoration:none}`,
  ...PLACES.map((name) => `.k-svg .c-${name}{color:${colour(name)}}`),
];

/** Those of the rules that the inside of a drawing, written as XML, makes use of. */
export const rulesInUse = (rules: readonly string[], drawing: string): string[] => {
  const used = new Set([
    'k-svg',
    ...[...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  ]);
  return rules.filter((rule) =>
    rule
      .slice(0, rule.indexOf('{'))
      .split(',')
      .some((selector) =>
        [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name)),
      ),
  );
};
