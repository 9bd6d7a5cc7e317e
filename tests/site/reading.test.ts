import { expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { builtPages, kindOf } from './pages.ts';
import { countsOf, gradeOf, nameShortener, proseOf, sumOf, type Counts } from './prose.ts';
import { contentNames } from './names.ts';

const medianGrade = 8;
const worstGrade = 10;
/** Too few words to grade a page alone: such pages are graded together, kind by kind. */
const fewWords = 60;

test('the tester counts as a reader would', () => {
  expect(countsOf(['You code. Then you check 1,000 charts in the U.S. Army.'])).toEqual({ sentence: 2, word: 11, syllable: 12 });
  expect(countsOf(['Medical Records Administrators earn more.'], nameShortener(['Medical Records Administrator']))).toEqual({ sentence: 1, word: 3, syllable: 3 });
  expect(gradeOf(countsOf(['The cat sat on the mat.']))).toBeLessThan(1);
  expect(gradeOf(countsOf(['Notwithstanding organizational considerations, administrators individually determine classification eligibility requirements.']))).toBeGreaterThan(20);
});

test('the prose reads at eighth grade in the middle page and at tenth at most', () => {
  const shorten = nameShortener(namesInProse());
  const measured = builtPages().map((page) => ({ path: page.path, counts: countsOf(proseOf(page), shorten) }));
  const alone = measured.filter(({ counts }) => counts.word >= fewWords);
  const small = Map.groupBy(
    measured.filter(({ counts }) => counts.word > 0 && counts.word < fewWords),
    ({ path }) => kindOf(path),
  );
  const together = [...small].map(([kind, pages]) => ({ path: `${pages.length} small pages of ${kind}`, counts: sumOf(pages.map(({ counts }) => counts)) }));
  const graded = [...alone, ...together].map(({ path, counts }) => ({ path, grade: gradeOf(counts), counts })).sort((a, b) => b.grade - a.grade);
  const median = graded[Math.floor(graded.length / 2)]!.grade;
  const lines = graded.map(({ path, grade, counts }) => `${grade.toFixed(1)} ${path} (${counts.word} words)`);
  console.log(`Reading grade: median ${median.toFixed(1)} of ${alone.length} pages and ${together.length} groups; the ten hardest:\n${lines.slice(0, 10).join('\n')}`);
  expect(median).toBeLessThanOrEqual(medianGrade);
  expectNone(graded.filter(({ grade }) => grade > worstGrade).map(({ path, grade, counts }) => `${grade.toFixed(1)} ${path}${hardest(counts)}`));
});

const hardest = ({ word, sentence }: Counts) => `, ${(word / sentence).toFixed(1)} words a sentence`;

/** Names of classes, jobs, employers, documents and credentials. Ordinary trade terms count as words: readers must understand them. */
function namesInProse(): string[] {
  const { corpus } = readCorpus(readContentFiles());
  return [
    ...contentNames('without terms'),
    ...corpus.glossary.flatMap(({ data }) => [data.term, data.abbreviation, ...(data.aliases ?? [])].filter((name) => name !== undefined && /\p{Lu}/u.test(name.slice(1)))),
    ...corpus.ladders.flatMap(({ data }) => [data.jurisdiction, data.employer, ...(data.agencies ?? []).flatMap(({ name, abbreviation }) => [name, abbreviation])]),
    ...corpus.states.flatMap(({ data }) => [data.name, data.personnelAgency]),
    ...corpus.sources.map(({ data }) => data.publisher),
    ...corpus.certifications.flatMap(({ data }) => [data.issuer, data.issuerShort]),
  ].filter((name) => name !== undefined);
}
