import type { APIRoute } from 'astro';
import { matrixPages } from '../../edition/figure-pages.ts';
import { current as edition } from 'virtual:edition';
import { figuresToScript } from '../../export/figures-to-script.ts';

/** The figures of the first page of the table, for those who take them along. */
export const GET: APIRoute = () =>
  new Response(
    figuresToScript(
      edition,
      matrixPages(edition)
        .slice(0, 1)
        .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
    ),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
