import type { APIRoute } from 'astro';
import { hrefTo } from '../views/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nDisallow: ${hrefTo('/embed/')}\n\nSitemap: ${new URL(hrefTo('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
