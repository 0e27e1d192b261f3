import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Input,
  PrintToPDFOptions,
  Rectangle,
  WebContents,
} from 'electron';
import { chromiumPdf } from './chromium-pdf';

type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class FakeWebContents
  extends EventEmitter
  implements
    Pick<
      WebContents,
      | 'id'
      | 'send'
      | 'getURL'
      | 'setWindowOpenHandler'
      | 'setWebRTCIPHandlingPolicy'
      | 'print'
      | 'printToPDF'
      | 'forcefullyCrashRenderer'
    >
{
  readonly sent: { readonly channel: string; readonly values: readonly unknown[] }[] = [];
  webRtcPolicy: string | null = null;
  printed = 0;
  url = '';
  #openHandler: WindowOpenHandler | null = null;

  constructor(readonly id: number) {
    super();
  }

  getURL = (): string => this.url;

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

  /** What it was asked to print a PDF with. */
  readonly pdfs: PrintToPDFOptions[] = [];
  printedPdf = (): Promise<Buffer> => chromiumPdf();

  printToPDF: WebContents['printToPDF'] = (options) => {
    this.pdfs.push(structuredClone(options));
    return this.printedPdf();
  };

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }

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

  /** What happens when a key is pressed in the window: true when the page hears it. */
  press(key: string, held: Partial<Input> = {}): boolean {
    const input: Input = {
      type: 'keyDown',
      key,
      code: '',
      isAutoRepeat: false,
      isComposing: false,
      shift: false,
      control: false,
      alt: false,
      meta: false,
      location: 0,
      modifiers: [],
      ...held,
    };
    const event = preventable({});
    this.emit('before-input-event', event, input);
    return !event.defaultPrevented;
  }

  /** What happens when the page tries to go elsewhere: true when it may. */
  pageGoes(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview',
    url: string,
    isMainFrame = true,
  ): boolean {
    const details = preventable({ url, isMainFrame });
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

export class FakeBrowserWindow
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
      | 'removeMenu'
      | 'isVisible'
      | 'isFocused'
      | 'hide'
      | 'show'
      | 'showInactive'
      | 'setOpacity'
    >
{
  readonly webContents: FakeWebContents;
  readonly loaded: string[] = [];
  focused = 0;
  hasMenu = true;
  visible = true;
  opacity = 1;
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
    this.webContents.url = url;
    await Promise.resolve();
    // As Electron does when the window goes while its page is still on the way.
    if (this.#destroyed) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
  };
  removeMenu = (): void => {
    this.hasMenu = false;
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
  isFocused = (): boolean => this.focused > 0;
  isVisible = (): boolean => this.visible;
  hide = (): void => {
    this.visible = false;
    this.focused = 0;
  };
  show = (): void => {
    this.visible = true;
    this.focus();
  };
  showInactive = (): void => {
    this.visible = true;
  };
  setOpacity = (opacity: number): void => {
    this.opacity = opacity;
  };
  isDestroyed = (): boolean => this.#destroyed;
  destroy = (): void => {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit('closed');
  };
}
