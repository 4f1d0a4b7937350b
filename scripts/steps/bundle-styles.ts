import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { scaleText } from './scale-text.ts';

/** The Chromium core of 360-type browsers, and the Firefox that Windows 7 ends at. */
const targets = { chrome: 86 << 16, firefox: 115 << 16, safari: 14 << 16 };

/** Whether a file of `src/styles` is a style sheet of its own: a name that begins with _ is only imported. */
export function isStyle(name: string): boolean {
  return /^[^_].*\.css$/u.test(name);
}

/** Bundles every such `src/styles/<name>.css` to `dist/styles/<name>.css`. */
export function bundleStyles(source: string, out: string): number {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(source).filter(isStyle);
  for (const name of names) {
    const { code } = bundle({ filename: join(source, name), minify: true, targets });
    writeFileSync(join(out, name), scaleText(code.toString()));
  }
  return names.length;
}
