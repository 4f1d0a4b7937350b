import type { APIContext } from 'astro';
import { dataSchemas } from '../../../export/data-schemas.ts';

/** data/schema/plans.schema.json …: what each file in data/ holds, for programs. */
export function getStaticPaths() {
  return [...dataSchemas()].map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET = ({ props: { schema } }: APIContext<{ schema: object }>): Response =>
  new Response(`${JSON.stringify(schema, null, 1)}\n`);
