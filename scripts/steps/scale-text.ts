/**
 * Sizes of text in a style sheet as multiples of `--text`, which a reader chooses in the head of a page; what is small
 * is never less than `--least`, which a phone's pages set. Said here once, so that style sheets go on in px.
 */
export function scaleText(css: string): string {
  return css.replace(
    /(?<=[;{])(font|font-size|line-height):[^;}]+/gu,
    (declaration, name: string) => {
      let sizes = 0;
      return declaration.replace(/(?<![\w.-])(\d*\.?\d+)px/gu, (_, px: string) => {
        sizes += 1;
        const isSize = name !== 'line-height' && sizes === 1;
        const scaled = `${px}px*var(--text)`;
        return isSize && Number(px) < 14 ? `max(var(--least),${scaled})` : `calc(${scaled})`;
      });
    },
  );
}
