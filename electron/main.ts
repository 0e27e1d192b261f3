import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { describe, say } from './services/say';
import { registerAppScheme } from './shell/app-protocol';
import { refuseNavigation } from './shell/navigation';
import { refuseNameLookups } from './shell/network';
import { runApp } from './shell/run';
import { claimOnlyInstance, findRefusedSwitch, keepTestDataApart } from './shell/start-up';

/** The desktop edition. What must come before `ready` is here, in order; the rest is in `shell/run.ts`. */
let facilitator: BrowserWindow | null = null;

keepTestDataApart();
const refused = findRefusedSwitch();
if (refused !== null) {
  say(`Not Alone does not start with --${refused}.`);
  app.exit(1);
} else if (!claimOnlyInstance(() => facilitator)) {
  app.quit();
} else {
  app.enableSandbox();
  refuseNameLookups();
  refuseNavigation();
  registerAppScheme();
  runApp({ shell: import.meta.dirname, renderer: join(import.meta.dirname, '../renderer') }).then(
    (window) => {
      facilitator = window;
    },
    (error: unknown) => {
      say(describe(error));
      app.exit(1);
    },
  );
}
