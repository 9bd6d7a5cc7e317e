import type { APIRoute, GetStaticPaths } from 'astro';
import { getFigures, getFigureTables } from '../../collections/index.ts';
import { tableSchema } from '../../views/data-schema.ts';

export const getStaticPaths = (async () => (await getFigureTables()).map(({ id }) => ({ params: { table: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(`${JSON.stringify(tableSchema(await getFigures(params.table!), site!), null, 1)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
