import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Plugin } from 'vite';
import { readCatalogues } from './catalogue';
import { accented } from './pseudo';

export interface WordsOptions {
  /** `pseudo` has longer, accented words, for tests of layout. Default: `en-GB`. */
  readonly locale?: 'en-GB' | 'pseudo';
}

const address = /^virtual:words\/([a-z-]+)$/u;
const mark = '\0';
const folder = fileURLToPath(new URL('../en-GB', import.meta.url));

/** Makes the modules of `words.d.ts` from the catalogues: one function for each message, nothing parsed at run time. */
export function words({ locale = 'en-GB' }: WordsOptions = {}): Plugin {
  return {
    name: 'not-alone:words',
    resolveId: (id) => (address.test(id) ? mark + id : null),
    async load(id) {
      const [, area] = id.startsWith(mark) ? (address.exec(id.slice(mark.length)) ?? []) : [];
      if (area === undefined) return null;
      const catalogues = await readCatalogues(folder);
      for (const one of catalogues) this.addWatchFile(`${folder}/${one.area}.yaml`);
      const found = catalogues.find((one) => one.area === area);
      if (found === undefined)
        this.error(`Unknown words \`${area}\`, expected one of ${catalogues.map((one) => one.area).join(', ')}`);
      const messages = Object.entries(found.messages).map(([key, message]) => [
        key,
        locale === 'pseudo' ? accented(message) : message,
      ]);
      const compiled = compileModule(new MessageFormat('en-GB'), Object.fromEntries(messages));
      return compiled.replace(/^export default /mu, 'export const words = ');
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
  };
}
