import type { MiddlewareHandler } from 'astro';
import { keptPages } from 'virtual:edition';

/** Takes a page from the last build while nothing that it is made from has changed; an edit's server makes all anew. */
export const onRequest: MiddlewareHandler = async ({ url, props }, next) => {
  if (keptPages === null) return next();
  const bytes = await keptPages.page(url.pathname, props, async () => {
    const response = await next();
    return new Uint8Array(await response.arrayBuffer());
  });
  // Astro writes no file of a response without a body.
  return new Response(bytes as BufferSource | null);
};
