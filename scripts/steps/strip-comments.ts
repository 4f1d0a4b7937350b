/** A script without its lines of comment and without indentation: for one that is served as it is written. */
export function stripComments(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
