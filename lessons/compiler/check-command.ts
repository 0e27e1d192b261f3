import { fileURLToPath } from 'node:url';
import { activityKinds } from '../../renderer/activities/registry';
import { checkLessons } from './check-lessons';

// `npm run lessons:check [folder …]`: every problem of every lesson, then one line that sums up.
const report = checkLessons({
  folders: process.argv.slice(2),
  lessonsFolder: fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, ''),
  base: process.cwd(),
  kinds: activityKinds,
  today: new Date().toISOString().slice(0, 10),
});
process.stdout.write(`${report.lines.join('\n')}\n`);
process.exitCode = report.ok ? 0 : 1;
