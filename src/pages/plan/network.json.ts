import type { APIRoute } from 'astro';
import { getAssumptions } from '../../collections/assumptions.ts';
import { getCertificationGroups, getCertifications, getLadders, getSourceIndex } from '../../collections/index.ts';
import { networkFile } from '../../views/network.ts';

export const GET: APIRoute = async () => {
  const [ladders, certifications, groups, sources] = await Promise.all([getLadders(), getCertifications(), getCertificationGroups(), getSourceIndex()]);
  return new Response(JSON.stringify(networkFile({ ladders: ladders.map(({ ladder }) => ladder), certifications, groups, sources, assumptions: await getAssumptions() })), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
