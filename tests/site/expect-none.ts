import { expect } from 'vitest';

/** Fails with all findings told together; a long list is cut after 60, its count is not. */
export function expectNone(findings: readonly string[]): void {
  if (findings.length === 0) return;
  const more = findings.length > 60 ? `\n… and ${findings.length - 60} more` : '';
  expect.fail(`${findings.length} finding${findings.length === 1 ? '' : 's'}:\n${findings.slice(0, 60).join('\n')}${more}`);
}
