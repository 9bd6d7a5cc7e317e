import type { APIRoute, GetStaticPaths } from 'astro';
import { getFigures, getFigureTables } from '../../collections/index.ts';
import { csvOf } from '../../views/data-files.ts';

export const getStaticPaths = (async () => (await getFigureTables()).map(({ id }) => ({ params: { table: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(csvOf(await getFigures(params.table!)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
