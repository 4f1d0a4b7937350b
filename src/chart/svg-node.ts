/** An attribute as it is drawn; a number must be finite. */
export type Attribute = string | number;

/** An element of a drawing; text children are data and are escaped when written. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes an element; children that are false (`draft && …`) fall away. */
export const svg = (
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly (SvgNode | string | false)[]
): SvgNode => ({
  tag,
  attributes,
  children: children.filter((child): child is SvgNode | string => child !== false),
});
