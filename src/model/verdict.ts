/** The four answers to whether the edition holds something of a guest's text. */
export type Verdict = 'same' | 'different' | 'related' | 'not-held';

/** What a text and the edition may also differ in, beside what two documents of one place do. */
export type Apart = 'place' | 'source' | 'value' | 'words';
