import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadFolder } from '../download-folder.ts';
import type { Reader } from '../reader.ts';
import { type Marionette, openMarionette } from './marionette.ts';

const place = join(tmpdir(), 'plan-concordance-firefox-115');
const program = join(place, 'usr/lib/firefox-esr/firefox-esr');

/** Whether fetch-firefox-115.sh has been run and found one. */
export const hasFirefox115 = existsSync(program);

/** A real Firefox 115 with the strict file policy that readers have. */
export async function openFirefox115(): Promise<Reader> {
  const folder = downloadFolder();
  const port = 30_000 + (process.pid % 10_000);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-115-'));
  writeFileSync(join(profile, 'user.js'), preferences(port, folder.path));
  const child = spawn(program, ['--headless', '-marionette', '-no-remote', '-profile', profile], {
    env: { ...process.env, LD_LIBRARY_PATH: join(place, 'usr/lib/x86_64-linux-gnu') },
    stdio: 'ignore',
  });
  const marionette = await openMarionette(port);
  const { send } = marionette;
  const session = (await send('WebDriver:NewSession')) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  await send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
  await watch(marionette);
  const element = async (value: string): Promise<string> => {
    const found = await send('WebDriver:FindElement', { using: 'css selector', value });
    const [id = ''] = Object.values((found as { value: Record<string, string> }).value);
    return id;
  };
  const click = async (selector: string): Promise<void> => {
    await send('WebDriver:ElementClick', { id: await element(selector) });
  };
  return {
    name: `${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    type: async (selector, text) => {
      const id = await element(selector);
      await send('WebDriver:ElementClear', { id });
      await send('WebDriver:ElementSendKeys', { id, text });
    },
    click,
    press: async (key) => {
      const value = named[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    paste: async (selector) => {
      const id = await element(selector);
      await send('WebDriver:ElementSendKeys', { id, text: `${control}v` });
    },
    save: (selector) => folder.save(() => click(selector)),
    print: async () => {
      const paper = { width: 21, height: 29.7 };
      const { value } = (await send('WebDriver:Print', { page: paper })) as { value: string };
      return Buffer.from(value, 'base64');
    },
    run: async (code) => {
      const { value } = (await send('WebDriver:ExecuteAsyncScript', {
        // Written into the script, since the pages' policy lets nobody call eval.
        script: `var done = arguments[arguments.length - 1]; Promise.resolve((${code})).then(done, function (e) { done("error: " + e); });`,
        args: [],
      })) as { value: unknown };
      return value;
    },
    problems: () => runInBrowser<string[]>(marionette, 'return heard.splice(0);'),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      marionette.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
      folder.remove();
    },
  };
}

/** Notes in Firefox itself the errors of pages' scripts, and the requests of pages that leave the folder for a network. */
async function watch(marionette: Marionette): Promise<void> {
  await runInBrowser(
    marionette,
    `globalThis.heard = [];
     Services.console.registerListener({ observe(message) {
       if (message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
         message.sourceName.startsWith('file:')) heard.push(message.errorMessage);
     } });
     Services.obs.addObserver({ observe(subject) {
       const channel = subject.QueryInterface(Ci.nsIChannel);
       if (channel.loadInfo.browsingContextID !== 0) heard.push('left the folder: ' + channel.URI.spec);
     } }, 'http-on-modify-request');`,
  );
}

/** Runs a function's body with Firefox's own rights; what it keeps in `globalThis` stays for the next. */
async function runInBrowser<Value>({ send }: Marionette, script: string): Promise<Value> {
  await send('Marionette:SetContext', { value: 'chrome' });
  const answer = await send('WebDriver:ExecuteScript', {
    script,
    args: [],
    sandbox: 'system',
    newSandbox: false,
  });
  await send('Marionette:SetContext', { value: 'content' });
  return (answer as { value: Value }).value;
}

const control = '\uE009';

/** Keys that WebDriver knows under codes. */
const named: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' };

function preferences(port: number, downloads: string): string {
  const all = {
    'marionette.port': port,
    'security.fileuri.strict_origin_policy': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
