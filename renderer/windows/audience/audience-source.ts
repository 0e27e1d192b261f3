import type { AudienceRequest, ViewStamp } from '../../core/contract/messages';
import type { AudienceView } from '../../core/session/audience-view';
import type { AudienceLesson } from '../../lesson-parts/lesson-module';
import type { AudienceLink } from '../../sync/audience-link';

/** What the window hears from the session it belongs to. */
export interface AudienceListener {
  readonly onView: (view: AudienceView, stamp: ViewStamp) => void;
  readonly onClose: () => void;
}

/** Everything the audience window gets from outside: its line to the session, and the lesson's audience module. */
export interface AudienceSource {
  readonly connect: (listener: AudienceListener) => AudienceLink;
  /** `null` for a lesson this build does not have. */
  readonly loadLesson: (id: string) => Promise<AudienceLesson | null>;
}

/** A view as it came, with the lesson it is drawn from. */
export interface ShownView {
  readonly view: AudienceView;
  readonly stamp: ViewStamp;
  readonly lesson: AudienceLesson | null;
}

export type SendRequest = (request: AudienceRequest) => void;
