/** A line of numbers in px, its ends written, in a drawing of its own. */
export interface PlacedAxis {
  readonly width: number;
  readonly height: number;
  /** Height of the line. */
  readonly y: number;
  readonly start: number;
  readonly end: number;
  readonly ends: readonly [string, string];
}
