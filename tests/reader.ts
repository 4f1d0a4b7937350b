import type { SavedFile } from './download-folder.ts';

/** A browser with one page, as a scenario uses it; every driver gives the same few verbs. */
export interface Reader {
  /** Name and version, as the browser tells it. */
  name: string;
  open(url: string): Promise<void>;
  /** Replaces what stands in a field. */
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses one key where the keyboard stands: `Enter`, `ArrowDown`, `5`. */
  press(key: string): Promise<void>;
  /** Puts into a field what was copied before, as Ctrl+V does. */
  paste(selector: string): Promise<void>;
  /** Clicks what gives a file, and the file as it was saved. */
  save(selector: string): Promise<SavedFile>;
  /** The page on paper, as PDF; null where the driver cannot print. */
  print(): Promise<Buffer | null>;
  /** Value of an expression in the page, a promise awaited. */
  run(expression: string): Promise<unknown>;
  /** Console errors, exceptions, failed loads and requests that left the folder, since the last call. */
  problems(): string[] | Promise<string[]>;
  close(): Promise<void>;
}
