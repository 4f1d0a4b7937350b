import type { CutReview, Numbered } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import { joinLines, type Paragraph, sliceParagraph } from './paragraph.ts';

/** Paragraphs cut, joined and named as people say; `as` tells the tree what a paragraph is. */
export function reviewParagraphs(
  paragraphs: readonly Paragraph[],
  reviews: readonly Numbered<CutReview>[],
): Paragraph[] {
  let revised = [...paragraphs];
  const faults: string[] = [];
  for (const review of reviews) {
    const applied = applyReview(revised, review);
    if (typeof applied === 'string') faults.push(`${review.where} at“${review.at}”：${applied}`);
    else revised = applied;
  }
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  return revised;
}

/** One correction; a sentence where it does not fit. */
function applyReview(
  paragraphs: readonly Paragraph[],
  { at, read }: CutReview,
): Paragraph[] | string {
  const holders = paragraphs.flatMap(({ text }, index) => (text.includes(at) ? [index] : []));
  const [index] = holders;
  const own = index === undefined ? undefined : paragraphs[index];
  if (index === undefined || own === undefined)
    return '原文里没有这几个字；应当照抄段落开头的字（换行和空格按网页上的）。请改正，或删去这条更正。';
  const place = own.text.indexOf(at);
  if (holders.length > 1 || own.text.indexOf(at, place + 1) >= 0)
    return '这几个字在原文里不止一处；应当只有一处。请多抄几个。';
  if (own.row !== undefined) return '这是表格里的一行，不能这样更正。请删去这条更正。';
  if (read === 'apart') {
    if (place === 0) return '它本来就是一段的开头，更正没有用处。请删去这条更正。';
    const parts = [
      sliceParagraph(own, 0, place),
      sliceParagraph(own, place, own.text.length),
    ].filter((part) => part !== null);
    return paragraphs.toSpliced(index, 1, ...parts);
  }
  if (place !== 0)
    return `它在一段的中间；应当是段落的开头，如“${own.text.slice(0, 10)}”。请改正，或先写一条 read: apart。`;
  if (read !== 'joined') return paragraphs.toSpliced(index, 1, { ...own, as: read });
  const above = paragraphs[index - 1];
  if (above === undefined || above.row !== undefined)
    return '它上面没有可以接上的段落。请删去这条更正。';
  return paragraphs.toSpliced(index - 1, 2, { ...above, ...joinLines([above, own]) });
}
