/** A browser with one page, as a scenario uses it; every driver gives the same few verbs. */
export interface Reader {
  /** Name and version, as the browser tells it. */
  name: string;
  open(url: string): Promise<void>;
  /** Replaces what stands in a field. */
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Value of an expression in the page, a promise awaited. */
  run(expression: string): Promise<unknown>;
  /** Console errors, exceptions and failed loads since the last call. */
  problems(): string[];
  close(): Promise<void>;
}
