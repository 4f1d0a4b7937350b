/** What a person may say of a doubt, and the correction that comes of it. */
export interface ProofAnswer {
  readonly label: string;
  /** What the sheet says was done. */
  readonly done: string;
  /** The correction, but for what a person fills in; null where nothing changes. */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** What has to be filled in: a reason, or the fields of a figure with it. */
  readonly asks: readonly ('reason' | 'figure' | 'duties' | 'body')[];
}

/** Something of a document that a person should look at before it is published. */
export interface ProofItem {
  /** Known again by it when the page is opened once more. */
  readonly key: string;
  readonly title: string;
  /** Where it stands: 第69行 第8条. */
  readonly where: string;
  readonly lines: readonly [first: number, last: number] | null;
  readonly anchor: string | null;
  /** The words in question, to be marked in the original. */
  readonly words: string;
  /** What was read, or why it is doubted. */
  readonly said: string;
  /** Among those that must be looked at. */
  readonly must: boolean;
  /** 0 the most doubtful. */
  readonly rank: number;
  readonly answers: readonly ProofAnswer[];
  /** What a form begins with. */
  readonly fields?: Readonly<Record<string, string>>;
}
