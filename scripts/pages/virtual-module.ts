import type { Plugin } from 'vite';

/** A module that pages import by a name and that is no file: its code is made when it is asked for. */
export function virtualModule(name: string, code: () => string): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code() : null),
  };
}
