import { type AudienceRequest, messageFormat, type WindowMessage } from '../../../renderer/core/contract/messages';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { connectAudience } from '../../../renderer/sync/audience-link';
import { memoryChannels } from '../../../renderer/sync/channel';
import { type AudiencePresence, connectFacilitator } from '../../../renderer/sync/facilitator-link';
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

/** One session's windows on a shared line, each a page of its own as far as locks go. */
export function fakeWindows(useLocks: (locks: ReturnType<ReturnType<typeof fakeLocks>['page']>) => void) {
  const channels = memoryChannels();
  const locks = fakeLocks();
  let pages = 0;

  const openFacilitator = () => {
    pages += 1;
    useLocks(locks.page(`facilitator ${pages}`));
    const presence: AudiencePresence[] = [];
    const requests: AudienceRequest[] = [];
    const link = connectFacilitator({
      session,
      channel: channels(),
      onRequest: (request) => requests.push(request),
      onPresence: (next) => presence.push(next),
    });
    return { ...link, presence, requests };
  };

  /** `paints` says so after each view, as the page does. */
  const openAudience = async (paints = true) => {
    pages += 1;
    const page = `audience ${pages}`;
    useLocks(locks.page(page));
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

  /** Somebody else on the same line, for messages out of order. */
  const stranger = () => {
    const channel = channels();
    const heard: WindowMessage[] = [];
    channel.listen((message) => heard.push(message));
    return {
      heard,
      sendView: (owner: string, revision: number, slide: string) =>
        channel.post({ v: messageFormat, kind: 'view', stamp: { owner, revision }, view: viewOf(slide) }),
    };
  };

  return { openFacilitator, openAudience, stranger, locks };
}
