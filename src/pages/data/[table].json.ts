import type { APIRoute, GetStaticPaths } from 'astro';
import { getFigures, getFigureTables } from '../../collections/index.ts';
import { jsonOf } from '../../views/data-files.ts';

export const getStaticPaths = (async () => (await getFigureTables()).map(({ id }) => ({ params: { table: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(jsonOf(await getFigures(params.table!)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
