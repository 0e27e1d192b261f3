import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { DesktopBridge, Notices, Requests } from '../renderer/core/contract/ipc';

/** One named method for each request, and nothing that takes a channel's name: the page can ask for no more than this. */
function ask<Channel extends keyof Requests>(channel: Channel) {
  return (...args: Parameters<Requests[Channel]>) =>
    ipcRenderer.invoke(channel, ...args) as ReturnType<Requests[Channel]>;
}

/** The Electron event stays here: it would carry the sender into the page. */
function hear<Notice extends keyof Notices>(notice: Notice, listener: Notices[Notice]): () => void {
  const handle = (_event: IpcRendererEvent, ...values: Parameters<Notices[Notice]>) =>
    (listener as (...given: Parameters<Notices[Notice]>) => void)(...values);
  ipcRenderer.on(notice, handle);
  return () => {
    ipcRenderer.off(notice, handle);
  };
}

contextBridge.exposeInMainWorld('notAlone', {
  saveFile: ask('file:save'),
  listDisplays: ask('displays:list'),
  confirmDisplay: ask('displays:confirm'),
  identifyDisplays: ask('displays:identify'),
  displaysDrawn: ask('displays:drawn'),
  toggleFullScreen: ask('window:toggle-full-screen'),
  setLetterKeys: ask('keys:letters'),
  savePdf: ask('page:save-pdf'),
  printPage: ask('page:print'),
  onDisplaysChanged: (listener) => hear('displays:changed', listener),
} satisfies DesktopBridge);
