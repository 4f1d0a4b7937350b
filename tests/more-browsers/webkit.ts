import { spawn } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { downloadFolder } from '../download-folder.ts';
import type { Reader } from '../reader.ts';

const INSTALL = 'apt-get update && apt-get install -y webkit2gtk-driver xvfb fonts-noto-cjk';

/** WebKitGTK of the system, driven over WebDriver under a virtual screen; throws with the line that installs it. */
export async function openWebkit(): Promise<Reader> {
  const [miniBrowser] = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser');
  if (!miniBrowser || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/xvfb-run'))
    throw new Error(`WebKit: expected WebKitWebDriver and xvfb-run, found none; run ${INSTALL}`);
  const folder = downloadFolder();
  const settings = downloadFolder();
  // Where the desktop keeps the name of the folder for downloads.
  writeFileSync(join(settings.path, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder.path}"\n`);
  const port = 20_000 + (process.pid % 10_000);
  // High enough for the list of downloads, which takes a row from the page for each of them.
  const screen = ['-a', '-s', '-screen 0 1280x1600x24'];
  const server = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    env: {
      ...process.env,
      XDG_CONFIG_HOME: settings.path,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
    detached: true,
  });
  const driver = await connect(port, miniBrowser);
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1600 });
  const info = await driver.getCapabilities();
  return {
    name: `WebKit ${info.get('browserVersion') as string}`,
    open: (url) => driver.get(url),
    type: async (selector, text) => {
      const field = driver.findElement(By.css(selector));
      await field.clear();
      await field.sendKeys(text);
    },
    press: (key) =>
      driver
        .actions()
        .sendKeys(named[key] ?? key)
        .perform(),
    paste: (selector) => driver.findElement(By.css(selector)).sendKeys(Key.chord(Key.CONTROL, 'v')),
    save: (selector) => folder.save(() => click(driver, selector)),
    print: () => Promise.resolve(null),
    click: (selector) => click(driver, selector),
    run: (code) =>
      // Written into the script, since the pages' policy lets nobody call eval.
      answered(
        driver.executeAsyncScript(
          `var done = arguments[arguments.length - 1]; Promise.resolve((${code})).then(done, function (e) { done("error: " + e); });`,
        ),
      ),
    // WebDriver gives no console; scenarios see the page alone.
    problems: () => [],
    close: async () => {
      await driver.quit();
      if (server.pid !== undefined) process.kill(-server.pid);
      folder.remove();
      settings.remove();
    },
  };
}

/** An answer, or an error after ten seconds: a page that is left while it is asked sometimes never answers this driver. */
async function answered(answer: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('WebKit: no answer from the page within 10 s'));
    }, 10_000);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Brings an element to the middle of the window first: the driver does not look again when the window shrinks. */
async function click(driver: WebDriver, selector: string): Promise<void> {
  const element = await driver.findElement(By.css(selector));
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  await element.click();
}

/** Keys that WebDriver knows under codes. */
const named: Record<string, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
};

async function connect(port: number, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
