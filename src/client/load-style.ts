import { element } from './element.ts';

/** A style sheet of the site that a page needs only for what it now shows; what follows waits for it, or goes on without. */
export function loadStyle(name: string): Promise<void> {
  const { root = '' } = document.body.dataset;
  const href = `${root}styles/${name}.css`;
  return new Promise((resolve) => {
    if (document.querySelector(`link[href="${href}"]`) !== null) return resolve();
    const style = element('link', { rel: 'stylesheet', href });
    style.addEventListener('load', () => resolve());
    style.addEventListener('error', () => resolve());
    document.head.append(style);
  });
}
