/**
 * Writes what a page shows (`?q=…`) into the address, in place of the last one or as a step of the history. Some
 * browsers refuse on file://, or after many changes in a short time: the page then goes on without.
 */
export function keepAddress(query: string, hash = location.hash, step = false): void {
  const address = `${location.pathname}${query}${hash}`;
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch (refused) {
    console.info('地址栏没有跟上。', refused);
  }
}
