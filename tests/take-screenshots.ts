import { mkdirSync } from 'node:fs';
import { fileUrl, openChromium } from './browser.ts';

// The pictures of the README, taken from dist/ as it stands: `npm run screenshots`.
const folder = 'tests/screenshots';
const plan = 'plans/taierzhuang-plan-2023-2025.html#c3';
const shots = [
  { name: 'home', page: 'index.html', width: 1280, height: 860, scheme: 'light' },
  { name: 'plan', page: plan, width: 1280, height: 860, scheme: 'light' },
  { name: 'plan-dark', page: plan, width: 1280, height: 860, scheme: 'dark' },
  { name: 'home-360', page: 'index.html', width: 360, height: 760, scheme: 'light' },
  { name: 'plan-360', page: plan, width: 360, height: 760, scheme: 'light' },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await openChromium();
for (const { name, page: path, width, height, scheme } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(fileUrl + path);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
