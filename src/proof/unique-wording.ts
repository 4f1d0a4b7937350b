/** Words of a text with as much round them as makes them stand once, as corrections name a figure. */
export function uniqueWording(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  const isOnce = (): boolean => {
    const words = text.slice(start, end);
    return text.indexOf(words) === text.lastIndexOf(words);
  };
  while (!isOnce() && (start > 0 || end < text.length)) {
    if (start > 0 && !/[。；\n]/u.test(text.charAt(start - 1))) start -= 1;
    else if (end < text.length) end += 1;
    else start = Math.max(0, start - 1);
  }
  return text.slice(start, end);
}
