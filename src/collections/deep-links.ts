import { deepLinks, type DeepLink } from '../domain/deep-links.ts';
import { getCertifications, getGuides, getLadders, getOccupations, getTitles } from './index.ts';
import { searchWords } from './search.ts';

/** Every address below /titles/ that leads on to the page that is meant. */
export async function getDeepLinks(): Promise<readonly DeepLink[]> {
  const [titles, occupations, certifications, ladders, guides] = await Promise.all([getTitles(), getOccupations(), getCertifications(), getLadders(), getGuides()]);
  return deepLinks({ titles, occupations, certifications, ladders, guides, otherWork: searchWords.otherWork });
}
