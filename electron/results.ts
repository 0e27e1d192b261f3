import { runResultsCommand } from './services/merge-command';
import { describe, say } from './services/say';

/** `npm run results -- merge <files or folders> --csv out.csv [--skip-refused]`: class results of many sessions as one table. */
try {
  process.exitCode = await runResultsCommand(process.argv.slice(2), process.cwd());
} catch (error) {
  say(describe(error));
  process.exitCode = 1;
}
