/** What is derived of one document alone: an earlier build's while the document and all that it is read by are the same. */
export interface KeptDocuments {
  /** What goes by a name of a plan; it must come back whole from JSON. */
  readonly of: <T>(plan: string, name: string, make: () => T) => T;
}

/** Keeps nothing: everything is derived. */
export const noDocuments: KeptDocuments = { of: (_plan, _name, make) => make() };
