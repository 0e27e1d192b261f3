import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Notices, Requests } from '../../renderer/core/contract/ipc';
import { say } from '../services/say';
import { isOurs } from './pages';
import { requestSchemas } from './request-schemas';

export type Handle = <Channel extends keyof Requests>(channel: Channel, handler: Requests[Channel]) => void;

/**
 * Returns the only way to answer a request. A message from anything but the main frame of the facilitator window, on our
 * own origin, is refused; so are arguments that do not parse. A refusal is logged without what was sent, and the asking
 * page sees a rejected promise.
 */
export function createHandle(facilitator: BrowserWindow): Handle {
  return (channel, handler) => {
    ipcMain.handle(channel, (event, ...given: unknown[]) => {
      if (!isFacilitator(event, facilitator)) throw refusal(channel, 'it did not come from the facilitator window');
      const parsed = requestSchemas[channel].safeParse(given);
      if (!parsed.success) throw refusal(channel, 'its arguments do not have the expected shape');
      // TypeScript cannot see that one channel's schema and handler belong together; `requestSchemas` is typed so that they do.
      return (handler as (...args: unknown[]) => unknown)(...parsed.data);
    });
  };
}

function isFacilitator(event: IpcMainInvokeEvent, facilitator: BrowserWindow): boolean {
  try {
    const frame = event.senderFrame;
    return (
      !facilitator.isDestroyed() &&
      event.sender.id === facilitator.webContents.id &&
      frame !== null &&
      frame.parent === null &&
      isOurs(frame.url)
    );
  } catch {
    // A frame that has gone throws when it is asked anything.
    return false;
  }
}

function refusal(channel: string, reason: string): Error {
  const error = new Error(`Refused ${channel}: ${reason}`);
  say(error.message);
  return error;
}

/** Tells the facilitator page something, if it is still there. */
export function notify<Notice extends keyof Notices>(
  facilitator: BrowserWindow,
  notice: Notice,
  ...values: Parameters<Notices[Notice]>
): void {
  if (!facilitator.isDestroyed()) facilitator.webContents.send(notice, ...values);
}
