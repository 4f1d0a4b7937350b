import { lengthToPath as px } from './length-to-path.ts';

/** The attribute that moves what is drawn round an origin to its place: marks alike are then written alike. */
export const moveTo = (x: number, y: number): { readonly transform: string } => ({
  transform: `translate(${px(x)} ${px(y)})`,
});
