import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { lessons } from '../../lessons/compiler/vite-plugin';
import { type WordsOptions, words } from '../../renderer/words/compiler/vite-plugin';
import config from '../../vite.config';

interface PagesToBuild {
  /** Folder with lessons and their `bank/`. */
  readonly lessonsFolder: string;
  readonly outDir: string;
  readonly locale?: NonNullable<WordsOptions['locale']>;
}

/** Builds the renderer's two pages as `npm run build` does, with other lessons and into another folder. */
export async function buildPages({ lessonsFolder, outDir, locale = 'en-GB' }: PagesToBuild): Promise<void> {
  const client = config.environments?.['client'];
  const builder = await createBuilder({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), words({ locale }), lessons({ folder: lessonsFolder })],
    environments: { client: { ...client, build: { ...client?.build, outDir, emptyOutDir: true } } },
  });
  const pages = builder.environments['client'];
  if (pages === undefined) throw new Error('Unexpected configuration without `client`, expected it in vite.config.ts');
  await builder.build(pages);
}
