import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../support/served-app';

/**
 * `npm run test:faults`: the fault suite in full. `NOT_ALONE_KILLS=n` and `NOT_ALONE_ACTIONS=n` ask for more or fewer kills
 * and actions, `NOT_ALONE_SEED=n` repeats a run; anything else goes to Playwright.
 */
const suite = spawn(
  process.execPath,
  [join(repository, 'node_modules/@playwright/test/cli.js'), 'test', 'tests/faults', ...process.argv.slice(2)],
  {
    cwd: repository,
    stdio: 'inherit',
    env: { NOT_ALONE_KILLS: '200', ...process.env, NOT_ALONE_LONG: '1' },
  },
);
suite.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
