import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CustomScheme,
  Display,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  Rectangle,
  SaveDialogOptions,
  Session,
  WebContents,
} from 'electron';

/**
 * A small stand-in for Electron, so that the shell's own code runs on Node. It remembers what it was told, and what
 * crosses between processes goes through `structuredClone`, as it does there. The parts used are typed by Electron's own
 * declarations, so a call that Electron does not have, or a value it does not take, fails the type check.
 */
type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class FakeWebContents
  extends EventEmitter
  implements Pick<WebContents, 'id' | 'send' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy' | 'print'>
{
  readonly sent: { readonly channel: string; readonly values: readonly unknown[] }[] = [];
  webRtcPolicy: string | null = null;
  printed = 0;
  #openHandler: WindowOpenHandler | null = null;

  constructor(readonly id: number) {
    super();
  }

  send(channel: string, ...values: unknown[]): void {
    this.sent.push({ channel, values: structuredClone(values) });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy: WebContents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.webRtcPolicy = policy;
  };

  print: WebContents['print'] = (_options, done) => {
    this.printed += 1;
    done?.(true, '');
  };

  /** What happens when the page calls `window.open(url)` or follows a link to a new window. */
  pageOpens(url: string): 'allow' | 'deny' | 'unguarded' {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window' as const,
      referrer: { url: '', policy: 'no-referrer' as const },
    };
    return this.#openHandler?.(details).action ?? 'unguarded';
  }

  /** What happens when the page tries to go elsewhere: true when it may. */
  pageGoes(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview',
    url: string,
  ): boolean {
    const details = preventable({ url });
    this.emit(event, details, url);
    return !details.defaultPrevented;
  }
}

/** An event that can be prevented, as Electron passes to listeners. */
export function preventable<Extra extends object>(extra: Extra) {
  return {
    ...extra,
    defaultPrevented: false,
    preventDefault(): void {
      this.defaultPrevented = true;
    },
  };
}

class FakeBrowserWindow
  extends EventEmitter
  implements
    Pick<
      BrowserWindow,
      | 'loadURL'
      | 'getBounds'
      | 'setBounds'
      | 'isFullScreen'
      | 'setFullScreen'
      | 'isMaximized'
      | 'unmaximize'
      | 'isMinimized'
      | 'restore'
      | 'focus'
      | 'isDestroyed'
      | 'destroy'
    >
{
  readonly webContents: FakeWebContents;
  readonly loaded: string[] = [];
  focused = 0;
  maximized = false;
  minimized = false;
  #bounds: Rectangle;
  #fullScreen: boolean;
  #destroyed = false;

  constructor(
    id: number,
    readonly options: BrowserWindowConstructorOptions,
  ) {
    super();
    this.webContents = new FakeWebContents(id);
    const { x = 0, y = 0, width = 800, height = 600, fullscreen = false } = options;
    this.#bounds = { x, y, width, height };
    this.#fullScreen = fullscreen;
  }

  loadURL = async (url: string): Promise<void> => {
    this.loaded.push(url);
  };
  getBounds = (): Rectangle => ({ ...this.#bounds });
  setBounds = (bounds: Partial<Rectangle>): void => {
    // As on the real systems: a window in full screen does not move.
    if (this.#fullScreen) return;
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('move');
  };
  isFullScreen = (): boolean => this.#fullScreen;
  setFullScreen = (on: boolean): void => {
    const left = this.#fullScreen && !on;
    this.#fullScreen = on;
    if (left) queueMicrotask(() => this.emit('leave-full-screen'));
  };
  isMaximized = (): boolean => this.maximized;
  unmaximize = (): void => {
    this.maximized = false;
  };
  isMinimized = (): boolean => this.minimized;
  restore = (): void => {
    this.minimized = false;
  };
  focus = (): void => {
    this.focused += 1;
  };
  isDestroyed = (): boolean => this.#destroyed;
  destroy = (): void => {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit('closed');
  };
}

export type { FakeBrowserWindow };

class FakeScreen extends EventEmitter {
  displays: Display[] = [];
  getAllDisplays = (): Display[] => [...this.displays];
  getDisplayMatching = (rect: Rectangle): Display => {
    const overlap = ({ bounds: b }: Display) =>
      Math.max(0, Math.min(rect.x + rect.width, b.x + b.width) - Math.max(rect.x, b.x)) *
      Math.max(0, Math.min(rect.y + rect.height, b.y + b.height) - Math.max(rect.y, b.y));
    const best = this.displays.toSorted((a, b) => overlap(b) - overlap(a))[0];
    if (best === undefined) throw new Error('Unexpected empty list of displays, expected at least one');
    return best;
  };
  plugIn(display: Display): void {
    this.displays.push(display);
    this.emit('display-added', {}, display);
  }
  unplug(id: number): void {
    const gone = this.displays.find((display) => display.id === id);
    this.displays = this.displays.filter((display) => display !== gone);
    this.emit('display-removed', {}, gone);
  }
}

/** A display of the given size; side by side when `x` says so. */
export function fakeDisplay(id: number, x = 0, width = 1920, height = 1080): Display {
  const bounds = { x, y: 0, width, height };
  // Only what the shell reads; Electron's own has some thirty fields.
  return {
    id,
    label: `Display ${id}`,
    bounds,
    workArea: { ...bounds, height: height - 40 },
    scaleFactor: 1,
  } as Display;
}

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

/** Everything the shell imports from `electron` is in `module`; the rest is what it has been told. */
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
    saveDialog,
    senderOf,
    invoke,
  };
}
