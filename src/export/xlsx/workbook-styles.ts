import { xmlFile } from './xml-file.ts';

/** The looks of cells, by their numbers in the list of styles below; `own` ones are tinted, to be filled by whoever takes the table. */
export const styles = { head: 1, text: 2, link: 3, number: 4 } as const;

/** What is added to the number of a look for a tinted one; an empty tinted cell has the first. */
export const tinted = 5;

const fill = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

const look = (font: number, filled: number, border: number, alignment: string): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;

const looks = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  look(1, 0, 1, wrapped),
  look(0, 0, 0, wrapped),
  look(2, 0, 0, wrapped),
  look(0, 0, 0, top),
  look(0, 3, 0, top),
  look(1, 2, 1, wrapped),
  look(0, 3, 0, wrapped),
  look(2, 3, 0, wrapped),
  look(0, 3, 0, top),
];

const font = (more: string): string =>
  `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

/** xl/styles.xml: a bold head with a line below, texts that wrap, numbers, links, and the tinted ones. */
export const stylesXml = xmlFile(
  'styleSheet',
  [
    `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>')}</fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('F5EBB8')}${fill('FBF6DF')}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join(''),
);
