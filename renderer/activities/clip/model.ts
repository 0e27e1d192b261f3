import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { commonKeys, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { pagesOf } from './pages';

const { kind, version, ages } = commonKeys('Clip');

const itemShape = z.strictObject({
  kind,
  version,
  ages,
  /** Its name in the lesson: a clip stands there and not in the bank. */
  id: words,
  title: words,
  /** The file's address. */
  src: words,
  /** The captions' address: WebVTT. */
  captions: words,
  /** Everything said and shown, in words. */
  transcript: words,
});

export type ClipItem = z.output<typeof itemShape>;

export interface PublicClip {
  readonly title: string;
  readonly src: string;
  readonly captions: string;
}

const orders = ['play', 'pause', 'from-start'] as const;

export interface ClipState {
  /** The latest thing the facilitator asked for; its number tells two the same apart. A page that opens later does nothing. */
  readonly order: { readonly number: number; readonly what: (typeof orders)[number] } | null;
  /** Page of the transcript on show, from 0; `null` while the picture is. */
  readonly page: number | null;
  /** The display's browser wants a press on the display itself before it plays sound. */
  readonly blocked: boolean;
}

const count = z.int().check(z.minimum(0));
const stateShape = z.strictObject({
  order: z.nullable(z.strictObject({ number: count, what: z.enum(orders) })),
  page: z.nullable(count),
  blocked: z.boolean(),
});
const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('order'), what: z.enum(orders) }),
  z.strictObject({ kind: z.literal('transcript'), page: z.nullable(count) }),
  z.strictObject({ kind: z.literal('blocked'), blocked: z.boolean() }),
]);
export type ClipEvent = z.output<typeof eventShape>;

export interface ClipView {
  readonly order: ClipState['order'];
  readonly blocked: boolean;
  /** A page of the transcript in place of the picture. */
  readonly transcript: { readonly text: string; readonly page: number; readonly pages: number } | null;
}

function reduce(item: ClipItem, state: ClipState, event: ClipEvent): ClipState {
  switch (event.kind) {
    case 'order':
      return {
        order: { number: (state.order?.number ?? 0) + 1, what: event.what },
        // What plays is looked at.
        page: event.what === 'pause' ? state.page : null,
        blocked: false,
      };
    case 'transcript': {
      const page = event.page === null ? null : Math.min(event.page, pagesOf(item.transcript).length - 1);
      return page === state.page ? state : { ...state, page };
    }
    case 'blocked':
      return event.blocked === state.blocked ? state : { ...state, blocked: event.blocked };
  }
}

/** A clip of the lesson's own folder. It never starts by itself; its transcript is one press away. Nothing is kept of it. */
export const clip = defineActivity<ClipItem, PublicClip, ClipState, ClipEvent, ClipView>({
  kind: 'Clip',
  inPlace: { title: 'words', src: 'media', captions: 'media', transcript: 'media-text' },
  parseItem: (value) => parseShape(itemShape, value),
  check: () => [],
  texts: (item) => [...textAt(['title'], item.title, 'asserted', 'pupil')],
  label: (item) => item.title,
  toPublic: ({ title, src, captions }) => ({ title, src, captions }),
  steps: () => 1,
  reveals: () => 0,
  start: () => ({ order: null, page: null, blocked: false }),
  reduce,
  /** Next and Previous turn the pages of a transcript on show. */
  within: (item, { page }, way) => {
    if (page === null) return null;
    const next = way === 'next' ? page + 1 : page - 1;
    return next < 0 || next >= pagesOf(item.transcript).length ? null : { event: { kind: 'transcript', page: next } };
  },
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view: (item, { order, page, blocked }) => {
    const pages = pagesOf(item.transcript);
    const text = page === null ? undefined : pages[page];
    return {
      order,
      blocked,
      transcript: page === null || text === undefined ? null : { text, page, pages: pages.length },
    };
  },
  options: () => [],
  result: () => null,
});
