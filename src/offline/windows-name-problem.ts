/** Longest path inside the zip: leaves room for `C:\Users\…\Desktop\` below Windows' 260. */
const LONGEST_PATH = 180;

const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Why Windows or its unpacker would refuse or garble a path (parted by `/`), or null where it would not. */
export function windowsNameProblem(path: string): string | null {
  if (path.length >= LONGEST_PATH)
    return `expected under ${LONGEST_PATH} characters, found ${path.length}; shorten the plan id`;
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..')
      return 'expected a name between slashes, found none';
    // Explorer of Windows 7 reads names in the system's code page, so that only ASCII is safe.
    if (/[^\x20-\x7e]|[<>:"\\|?*]/.test(name))
      return `expected plain ASCII without <>:"\\|?*, found ${JSON.stringify(name)}; rename the file`;
    if (/[. ]$/.test(name)) return `expected no dot or blank at the end of ${JSON.stringify(name)}`;
    if (RESERVED.test(name))
      return `${JSON.stringify(name)} names a device on Windows; rename the file`;
  }
  return null;
}
