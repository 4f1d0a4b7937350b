import { dateText } from './period.ts';

/** As much of a plan that is gone as is said at its addresses; `to` is the id that it bears now. */
interface Gone {
  readonly title: string;
  readonly date: string;
  readonly why: string;
  readonly to: string | null;
}

/** Why nothing stands at an address of a plan any more, or that the plan has another id. */
export function goneText({ title, date, why, to }: Gone): string {
  return to === null
    ? `${title}已于${dateText(date)}从本站撤下：${why}。`
    : `${title}自${dateText(date)}起换了编号，现在是 ${to}。`;
}

/** What was published because of a plan that is gone, or that a later edition replaced. */
export const emptiedText = '有一份文件撤下或被替代以后，这里没有内容了，或者并到了别的页。';

/** That an address is not given to anything else. */
export const keptAddressText = '这个网址一直留着，不会再给别的内容用。';
