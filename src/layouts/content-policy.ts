import { createHash } from 'node:crypto';
import { findRoot } from './find-root.ts';

/**
 * What a page may load and run, by name of the rule: files of its own site alone, the WebAssembly that reads
 * a PDF on own.html, pictures and workers made on the spot. Chromium before 97 does not know 'wasm-unsafe-eval'.
 */
const rules = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': 'blob:',
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  // Firefox counts no file:// page as 'self' where a form is sent off.
  'form-action': "'self' file:",
};

/** 404.html names its root itself, by the one script that stands in a page. */
const rulesOfNotFound = {
  ...rules,
  'script-src': `${rules['script-src']} '${hashOf(findRoot)}'`,
  'base-uri': "'self'",
};

/** For the meta element of every page, so that a hostile text stays inert on any host and on a stick. */
export const pagePolicy = rulesToPolicy(rules);

/** For 404.html. */
export const notFoundPolicy = rulesToPolicy(rulesOfNotFound);

/** For the header of a server, 404.html included; only a header can forbid to be framed. */
export const servedPolicy = rulesToPolicy({ ...rulesOfNotFound, 'frame-ancestors': "'none'" });

function rulesToPolicy(given: Record<string, string>): string {
  return Object.entries(given)
    .map(([name, allowed]) => `${name} ${allowed}`)
    .join('; ');
}

/** An inline script as a policy names it. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
