/** A script that has not come after this time counts as missing, so that nobody waits without end. */
const patience = 30_000;

/** Scripts asked for at a time; the rest wait here, where waiting does not count against them. */
const atOnce = 12;

// Asked at once: only the running script knows its own address.
const root = siteRoot();

const waiting: (() => void)[] = [];
let running = 0;

/** Runs a classic script by its path from the site's root, or from another base; fails where it is missing or never comes. */
export async function loadScript(path: string, base = root): Promise<void> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    await runScript(path, new URL(path, base).href);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function runScript(path: string, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // A damaged file is our caller's business, who has another way; it is no error of the page.
    const hush = (event: ErrorEvent): void => {
      if (event.filename === script.src) event.preventDefault();
    };
    window.addEventListener('error', hush);
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener('error', hush);
      script.remove();
    };
    const fail = (why: string): void => {
      stop();
      reject(new Error(`${path} ${why}`));
    };
    const timer = setTimeout(() => fail('迟迟没有读到'), patience);
    script.onload = () => {
      stop();
      resolve();
    };
    script.onerror = () => fail('没有读到');
    script.src = address;
    document.head.append(script);
  });
}

/** Folder of the site's root, from the address of the running script under `scripts/`. */
function siteRoot(): string {
  const script = document.currentScript;
  return new URL('../', script instanceof HTMLScriptElement ? script.src : location.href).href;
}
