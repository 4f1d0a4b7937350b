/** Work goes on so long before it lets the page breathe, in milliseconds. */
const BREATH = 12;

/** A pause that comes only where the page has worked long enough since the last one. */
export function makeBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
