import type { APIRoute } from 'astro';
import { figureShards } from '../../edition/figure-shards.ts';
import { current as edition } from 'virtual:edition';
import { shardToScript } from '../../export/shard-to-script.ts';

export function getStaticPaths() {
  return figureShards(edition)
    .filter(({ id }) => id === 'index')
    .map((shard) => ({ params: { shard: shard.id }, props: { shard } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(shardToScript(edition, props.shard), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
