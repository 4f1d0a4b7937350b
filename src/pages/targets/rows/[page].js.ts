import type { APIRoute } from 'astro';
import { matrixPages } from '../../../edition/figure-pages.ts';
import { current as edition } from 'virtual:edition';
import { figuresToScript } from '../../../export/figures-to-script.ts';

export function getStaticPaths() {
  return matrixPages(edition)
    .slice(1)
    .map((page) => ({ params: { page: String(page.number) }, props: { page } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(
    figuresToScript(
      edition,
      props.page.rows.flatMap(({ figures }) => figures),
    ),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
