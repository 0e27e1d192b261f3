import { dirname } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { findPolicy, policyPlaces } from '../services/policy-file';
import { readStaticFiles, type StaticFiles } from '../services/static-files';
import { serveApp } from './app-protocol';
import { openFacilitatorWindow } from './facilitator-window';
import { createHandle } from './ipc';
import { setMenu } from './menu';
import { closeNetwork } from './network';
import { refusePermissions } from './permissions';
import { answerRequests } from './requests';
import { createWall, type Wall } from './wall';

export interface Folders {
  /** Holds `main.js` and `preload.cjs`. */
  readonly shell: string;
  /** Holds the built pages. */
  readonly renderer: string;
}

/** What waits for `ready`, in order: the doors are shut before the first page is loaded. Resolves to the facilitator window. */
export async function runApp(folders: Folders): Promise<BrowserWindow> {
  const [files] = await Promise.all([readPages(folders.renderer), app.whenReady()]);
  closeNetwork(session.defaultSession, !app.isPackaged);
  refusePermissions(session.defaultSession);
  serveApp(files);
  setMenu(process.platform);
  app.on('window-all-closed', () => app.quit());
  return openWindows(folders.shell);
}

/** The pages, with the policy of this computer. Packed, the program is one file: a policy stands beside it. */
async function readPages(folder: string): Promise<StaticFiles> {
  const beside = app.isPackaged ? dirname(process.execPath) : app.getAppPath();
  return readStaticFiles(folder, await findPolicy(policyPlaces(beside)));
}

function openWindows(shellFolder: string): BrowserWindow {
  let wall: Wall | null = null;
  const facilitator = openFacilitatorWindow(shellFolder, (url) => wall?.openAudience(url));
  wall = createWall(facilitator);
  answerRequests(createHandle(facilitator), facilitator, wall);
  return facilitator;
}
