import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component that has some of its props already, for where a text in MDX names it and knows nothing of them. */
export function withProps(
  component: AstroComponentFactory,
  given: Record<string, unknown>,
): AstroComponentFactory {
  const bound = ((result, props, slots) =>
    component(
      result,
      { ...given, ...(props as Record<string, unknown>) },
      slots,
    )) as typeof component;
  return Object.assign(bound, component);
}
