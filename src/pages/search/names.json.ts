import type { APIRoute } from 'astro';
import { getCertifications, getGlossary, getGuides, getLadders, getOccupations, getStates, getTitles } from '../../collections/index.ts';
import { searchWords } from '../../collections/search.ts';
import { lookupFile } from '../../views/lookup-index.ts';

/** The index of the title lookup; a browser fetches it when a search box gets the focus. */
export const GET: APIRoute = async () => {
  const [titles, ladders, certifications, states, occupations, glossary, guides] = await Promise.all([
    getTitles(),
    getLadders(),
    getCertifications(),
    getStates(),
    getOccupations(),
    getGlossary(),
    getGuides(),
  ]);
  const file = lookupFile({ titles, ladders: ladders.map(({ ladder }) => ladder), certifications, states, occupations, glossary, guides, search: searchWords });
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
