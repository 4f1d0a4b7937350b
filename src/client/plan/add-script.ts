/** Runs a script of the site, by its path from the root. */
export function addScript(path: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = `${document.body.dataset['root'] ?? ''}${path}`;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
