import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { presentTable } from '../../../src/importers/present-table.ts';
import { rowLine, writeTable } from '../../../src/importers/table-lines.ts';
import { withFile } from '../../fixtures/content.ts';

const text = `# Written by hand.
title: 'Small table, May 2025'
description: A table whose comments, quotes and line ends an update leaves as they are.
vintage: "2025-05" # the survey
source: statistics
columns:
  - { key: area, title: Area, unit: text }
  - { key: jobs, title: Jobs, unit: jobs }
key: [area]
rows:
  - { area: "North",  jobs: 10 }
  # Read twice.
  - { area: South, jobs: 20.0 }
  - { area: West, jobs: null } # held back

# The end.
`;

function written(rows: { area: string; jobs: number | null }[], header = {}, source = text): string {
  const { corpus } = readCorpus(withFile('content/figures/small.yaml', source));
  return writeTable(presentTable(corpus, 'small'), source, { rows, header });
}

test('rows that do not change stay byte for byte, however they are written', () => {
  expect(
    written([
      { area: 'North', jobs: 10 },
      { area: 'South', jobs: 20 },
      { area: 'West', jobs: null },
    ]),
  ).toBe(text);
});

test('a row that changes is written anew, a comment stays with its row, and what stands above and below stays', () => {
  const changed = written(
    [
      { area: 'East', jobs: 5 },
      { area: 'South', jobs: 21 },
      { area: 'North', jobs: 10 },
    ],
    { vintage: '2026-05', title: 'Small table, May 2026', source: 'other' },
  );
  expect(changed).toMatchInlineSnapshot(`
    "# Written by hand.
    title: 'Small table, May 2026'
    description: A table whose comments, quotes and line ends an update leaves as they are.
    vintage: "2026-05" # the survey
    source: other
    columns:
      - { key: area, title: Area, unit: text }
      - { key: jobs, title: Jobs, unit: jobs }
    key: [area]
    rows:
      - {area: "East", jobs: 5}
      # Read twice.
      - {area: "South", jobs: 21}
      - { area: "North",  jobs: 10 }

    # The end.
    "
  `);
});

test('line ends of Windows stay', () => {
  const windows = text.replaceAll('\n', '\r\n');
  const rows = [
    { area: 'North', jobs: 11 },
    { area: 'South', jobs: 20 },
    { area: 'West', jobs: null },
  ];
  expect(written(rows, {}, windows)).toBe(written(rows).replaceAll('\n', '\r\n'));
});

test('a row is one line: text in quotes, numbers as they are, null for what is not given', () => {
  expect(rowLine({ area: 'The "North" – all', jobs: 1.5, isOpen: true, missing: null })).toBe('  - {area: "The \\"North\\" – all", jobs: 1.5, isOpen: true, missing: null}');
});
