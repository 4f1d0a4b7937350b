/** h02.txt → h02; a name without Latin letters or digits → document. */
export function nameToPlan(name: string): string {
  const words = name
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'document';
}
