import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  Display,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxSyncOptions,
  SaveDialogOptions,
  Session,
} from 'electron';
import { FakeBrowserWindow } from './fake-browser-window';
import { FakeScreen, fakeDisplay } from './fake-screen';

class FakeSession extends EventEmitter {
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Session['setDisplayMediaRequestHandler']>[0] = null;
  beforeRequest: ((details: { url: string }, answer: (reply: { cancel?: boolean }) => void) => void) | null = null;
  spellChecker = true;

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) => {
    this.devicePermission = handler;
  };
  setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = (handler) => {
    this.displayMedia = handler;
  };
  setSpellCheckerEnabled: Session['setSpellCheckerEnabled'] = (enable) => {
    this.spellChecker = enable;
  };
  readonly webRequest = {
    onBeforeRequest: (handler: FakeSession['beforeRequest']) => {
      this.beforeRequest = handler;
    },
  };
}

class FakeApp extends EventEmitter {
  isPackaged = false;
  onlyInstance = true;
  sandboxed = false;
  quits = 0;
  exitCode: number | null = null;
  readonly switches = new Map<string, string>();
  readonly paths = new Map<string, string>();
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
    hasSwitch: (name: string) => this.switches.has(name),
  };
  getAppPath = (): string => '/not-alone';
  whenReady = async (): Promise<void> => undefined;
  requestSingleInstanceLock = (): boolean => this.onlyInstance;
  enableSandbox = (): void => {
    this.sandboxed = true;
  };
  setPath = (name: string, path: string): void => void this.paths.set(name, path);
  quit = (): void => {
    this.quits += 1;
  };
  exit = (code = 0): void => {
    this.exitCode = code;
  };
}

/** Who sends a request; the defaults of `fakeElectron().senderOf(window)` are the main frame of that window on its page. */
export interface FakeSender {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

export type FakeElectron = ReturnType<typeof fakeElectron>;

/**
 * A small stand-in for Electron, so that the shell's own code runs on Node. It remembers what it was told, and what
 * crosses between processes goes through `structuredClone`, as it does there. The parts used are typed by Electron's own
 * declarations, so a call that Electron does not have, or a value it does not take, fails the type check.
 *
 * Everything the shell imports from `electron` is in `module`; the rest is what it has been told. */
export function fakeElectron({ displays = [fakeDisplay(1)] }: { readonly displays?: readonly Display[] } = {}) {
  const app = new FakeApp();
  const screen = new FakeScreen();
  screen.displays = [...displays];
  const defaultSession = new FakeSession();
  const windows: FakeBrowserWindow[] = [];
  const handlers = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  const schemes: CustomScheme[] = [];
  const protocols = new Map<string, (request: Request) => Response | Promise<Response>>();
  const awake = new Set<number>();
  const menu: { template: readonly MenuItemConstructorOptions[] } = { template: [] };
  const saveDialog = {
    asked: [] as SaveDialogOptions[],
    answer: { canceled: true, filePath: '' },
  };
  const messageBox = { asked: [] as MessageBoxSyncOptions[], answer: 0 };
  let nextId = 1;

  const module = {
    app,
    screen,
    session: { defaultSession },
    BrowserWindow: class extends FakeBrowserWindow {
      constructor(options: BrowserWindowConstructorOptions = {}) {
        super(nextId++, options);
        windows.push(this);
        app.emit('web-contents-created', {}, this.webContents);
      }
    },
    ipcMain: {
      handle: (channel: string, handler: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown) => {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (list: CustomScheme[]) => void schemes.push(...list),
      handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) =>
        void protocols.set(scheme, handler),
    },
    dialog: {
      showSaveDialog: async (_parent: unknown, options: SaveDialogOptions) => {
        saveDialog.asked.push(options);
        return saveDialog.answer;
      },
      showMessageBoxSync: (_parent: unknown, options: MessageBoxSyncOptions) => {
        messageBox.asked.push(options);
        return messageBox.answer;
      },
    },
    powerSaveBlocker: {
      start: () => {
        const id = nextId++;
        awake.add(id);
        return id;
      },
      stop: (id: number) => awake.delete(id),
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => {
        menu.template = template;
      },
    },
  };

  const senderOf = (window: FakeBrowserWindow): FakeSender => ({
    sender: { id: window.webContents.id },
    senderFrame: { url: window.loaded.at(-1) ?? 'about:blank', parent: null },
  });

  /** Sends a request as a page would: everything is cloned on the way there and on the way back. */
  const invoke = async (channel: string, from: FakeSender, ...args: readonly unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    // The fake sender has only what the shell may look at.
    return structuredClone(await handler(from as unknown as IpcMainInvokeEvent, ...structuredClone(args)));
  };

  return {
    module,
    app,
    screen,
    session: defaultSession,
    windows,
    handlers,
    schemes,
    protocols,
    awake,
    menu,
    messageBox,
    saveDialog,
    senderOf,
    invoke,
  };
}
