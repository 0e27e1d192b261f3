import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { activityKinds } from '../../renderer/activities/registry';
import { curriculumPage, readMessages } from './coverage';
import { buildLibrary } from './library';

// `npm run curriculum`: writes docs/curriculum.md from the outlines of the lessons.
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { lessons, bank } = await buildLibrary(at('lessons'), at('.'), activityKinds);
const outlines = [...lessons.values()].map(({ outline }) => outline);
writeFileSync(
  at('docs/curriculum.md'),
  curriculumPage(readMessages(readFileSync(at('lessons/bank/messages.yaml'), 'utf8')), outlines, bank),
);
process.stdout.write(`docs/curriculum.md: ${outlines.length} lessons\n`);
