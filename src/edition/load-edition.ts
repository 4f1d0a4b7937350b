import collection from 'virtual:collection';
import type { Edition } from './edition.ts';
import { readEdition } from './read-edition.ts';

let edition: Edition | undefined;

/** The edition of the collection that is being built, read once. */
export function loadEdition(): Edition {
  edition ??= readEdition(collection);
  return edition;
}
