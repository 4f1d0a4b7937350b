import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { elementToXml } from '../element/element-to-xml.ts';
import { PAPER_COLOURS, SERIF, rulesInUse, svgRules } from './svg-rules.ts';
import { wrapText } from './wrap-text.ts';

/** What stands round a drawing in a file of its own. */
export interface SvgFrame {
  readonly title: string;
  readonly key: string;
  /** Notes, source and edition, each beginning a line. */
  readonly foot: readonly string[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const TITLE_LINE = 28;
const SMALL_LINE = 19;

/**
 * Puts title, key and source round the inside of a drawing (`inner`, already written as XML) and
 * makes it a file that needs nothing else: own colours, own fonts, paper behind it.
 */
export const frameSvg = (frame: SvgFrame, inner: string): string => {
  const title = wrapText(frame.title, frame.width, 20, true);
  const key = wrapText(frame.key, frame.width, 13);
  const foot = frame.foot.flatMap((text) => wrapText(text, frame.width, 13));
  const headHeight = title.length * TITLE_LINE + key.length * SMALL_LINE + 12;
  const width = frame.width + 2 * MARGIN;
  const footTop = MARGIN + headHeight + Math.ceil(frame.height) + 14;
  const height = footTop + foot.length * SMALL_LINE + MARGIN;
  const rules = [
    ...svgRules((name) => PAPER_COLOURS[name]),
    `.k-svg .k-title{font:600 20px ${SERIF}}`,
    `.k-svg .k-small{font-size:13px;fill:${PAPER_COLOURS.quiet}}`,
  ];
  const lines = (texts: readonly string[], top: number, step: number, name: string): Element[] =>
    texts.map((text, position) =>
      h('text', { class: name, x: MARGIN, y: top + position * step + 0.75 * step }, text),
    );
  const body =
    [
      h('rect', { width, height, fill: PAPER_COLOURS.paper }),
      ...lines(title, MARGIN, TITLE_LINE, 'k-title'),
      ...lines(key, MARGIN + title.length * TITLE_LINE, SMALL_LINE, 'k-small'),
      ...lines(foot, footTop, SMALL_LINE, 'k-small'),
    ]
      .map(elementToXml)
      .join('') + `<g transform="translate(${MARGIN} ${MARGIN + headHeight})">${inner}</g>`;
  const shell = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'k-svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': 'zh-CN',
    },
    h('title', {}, frame.title),
    h('style', {}, rulesInUse(rules, body).join('\n')),
  );
  return `${elementToXml(shell).slice(0, -'</svg>'.length)}${body}</svg>\n`;
};
