import { type AudienceRequest, messageFormat, type WindowMessage } from '../../../renderer/core/contract/messages';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { connectAudience } from '../../../renderer/sync/audience-link';
import { memoryChannels } from '../../../renderer/sync/channel';
import { type AudiencePresence, connectFacilitator } from '../../../renderer/sync/facilitator-link';
import { holdOwner, ownSession } from '../../../renderer/sync/presence';
import { after, atQuiz, fakeTaughtLesson, look } from '../../support/fake-lesson';
import { fakeLocks } from '../../support/fake-locks';

const lesson = fakeTaughtLesson();
const session = 's1';

/** Views that differ from one another, by slide. */
export const viewOf = (slide: string): AudienceView =>
  toAudienceView(lesson, after(lesson, atQuiz(lesson), { kind: 'go-to', slide }), look);

/** Lets every promise that is ready run: locks and hellos take a few turns. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

type PageLocks = ReturnType<ReturnType<typeof fakeLocks>['page']>;

/** One session's windows on a shared line, each a page of its own as far as locks go. */
export function fakeWindows(stubLocks: (locks: PageLocks) => void) {
  const channels = memoryChannels();
  const locks = fakeLocks();
  let pages = 0;
  const asPage = (page: string) => stubLocks(locks.page(page));
  let owning = 'nobody';

  /** The page that owns the session; a later one takes it over. */
  const openFacilitator = async () => {
    pages += 1;
    owning = `facilitator ${pages}`;
    asPage(owning);
    await ownSession(session, true, () => undefined);
    const presence: AudiencePresence[] = [];
    const requests: AudienceRequest[] = [];
    let disturbed = 0;
    const link = connectFacilitator({
      session,
      channel: channels(),
      onRequest: (request) => requests.push(request),
      onPresence: (next) => presence.push(next),
      onForeignView: () => {
        disturbed += 1;
      },
    });
    await turns();
    return { ...link, presence, requests, timesDisturbed: () => disturbed };
  };

  /** `paints` says so after each view, as the page does. */
  const openAudience = async (paints = true) => {
    pages += 1;
    const page = `audience ${pages}`;
    asPage(page);
    const shown: string[] = [];
    let closed = 0;
    const link = connectAudience({
      session,
      channel: channels(),
      onView: ({ screen }, stamp) => {
        shown.push(screen.kind === 'slide' ? screen.slide : screen.kind);
        if (paints) link.shown(stamp);
      },
      onClose: () => {
        closed += 1;
      },
    });
    await turns();
    // What is asked for later, the facilitator page asks.
    asPage(owning);
    return {
      ...link,
      shown,
      timesClosed: () => closed,
      /** Closing, reloading and crashing look the same from outside. */
      async vanish() {
        link.close();
        locks.closePage(page);
        await turns();
      },
    };
  };

  /** Another page of the same origin that writes on the line what it likes. */
  const stranger = () => {
    const channel = channels();
    const heard: WindowMessage[] = [];
    channel.listen((message) => heard.push(message));
    const v = messageFormat;
    return {
      heard,
      /** Holds the lock of an owner of views without owning the session. */
      async claims(owner: string) {
        asPage('stranger');
        await holdOwner(session, owner);
        asPage(owning);
      },
      sendView: (owner: string, revision: number, slide: string) =>
        channel.post({ v, kind: 'view', stamp: { owner, revision }, view: viewOf(slide) }),
      sendHello: (window: string) => channel.post({ v, kind: 'hello', window }),
      sendShown: (window: string, owner: string, revision: number) =>
        channel.post({ v, kind: 'shown', window, stamp: { owner, revision } }),
      /** The owner that the facilitator window gave its last view. */
      owner: () => heard.findLast((message) => message.kind === 'view')?.stamp.owner ?? '',
    };
  };

  /** Owns the session and stands behind these owners of views, one after another, as reloaded pages would. */
  const standBehind = async (...owners: readonly string[]) => {
    owning = 'owning page';
    asPage(owning);
    await ownSession(session, true, () => undefined);
    for (const owner of owners) await holdOwner(session, owner);
  };

  return { openFacilitator, openAudience, stranger, standBehind, locks };
}
