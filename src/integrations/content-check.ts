import type { AstroIntegration } from 'astro';
import { findAll } from '../checks/find-all.ts';
import { formatFindings } from '../checks/finding.ts';
import { readContentFiles } from '../checks/run.ts';

/**
 * Stops a build on the first sign of wrong content, before Astro reads or writes anything: the last good output stays
 * as it was. In `astro dev` the findings are only printed, so that an author can go on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const findings = findAll(readContentFiles());
        if (findings.length === 0) return;
        const message = `${formatFindings(findings)}\n\n${findings.length} finding${findings.length === 1 ? '' : 's'} in the content.`;
        if (command === 'dev') logger.warn(`\n${message}`);
        else throw new ContentError(message);
      },
    },
  };
}

class ContentError extends Error {
  override name = 'ContentError';

  constructor(message: string) {
    super(`The content is not right; nothing was built.\n\n${message}`);
    // The findings say where to look; a stack of our own code would only hide them.
    this.stack = '';
  }
}
