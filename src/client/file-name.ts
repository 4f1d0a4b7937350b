/** Name of a file that a reader saves: without the signs that Windows refuses, and no longer than every disk takes. */
export const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.${ending}`;
