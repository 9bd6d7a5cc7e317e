import type { APIRoute } from 'astro';
import { anyTableSchema } from '../../views/data-schema.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(anyTableSchema(site!), null, 1)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
