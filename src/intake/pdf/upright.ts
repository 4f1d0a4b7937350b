/** Quarters that a page is turned by, against the clock, as its writing runs: 0 from left to right, 1 upwards. */
export type Quarter = 0 | 1 | 2 | 3;

/** The edges of something on a page as the file counts: up and to the right. */
export interface UserBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How most signs of a page run; of each sign the angle in radians, with the clock. */
export function anglesToQuarter(angles: readonly number[]): Quarter {
  const counts = [0, 0, 0, 0];
  for (const angle of angles) {
    const quarter = angleToQuarter(angle);
    if (quarter !== null) counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) as Quarter;
}

/** The quarter of an angle; null for slanted signs, as those of a watermark. */
export function angleToQuarter(angle: number): Quarter | null {
  const quarters = -angle / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > 0.1 ? null : ((((nearest % 4) + 4) % 4) as Quarter);
}

/** A box of the file as it stands on the page once that lies so that its writing runs to the right; counted down from the upper left. */
export function toUpright(box: UserBox, page: UserBox, quarter: Quarter): UserBox {
  switch (quarter) {
    case 0:
      return {
        left: box.left - page.left,
        right: box.right - page.left,
        top: page.top - box.top,
        bottom: page.top - box.bottom,
      };
    case 1:
      return {
        left: box.bottom - page.bottom,
        right: box.top - page.bottom,
        top: box.left - page.left,
        bottom: box.right - page.left,
      };
    case 2:
      return {
        left: page.right - box.right,
        right: page.right - box.left,
        top: box.bottom - page.bottom,
        bottom: box.top - page.bottom,
      };
    case 3:
      return {
        left: page.top - box.top,
        right: page.top - box.bottom,
        top: page.right - box.right,
        bottom: page.right - box.left,
      };
  }
}
