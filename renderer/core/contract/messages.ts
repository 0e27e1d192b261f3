import { nations, needs } from '../lesson/bank';
import { helpWhoms } from '../lesson/help';
import { z } from '../schema';
import { type AudienceView, testedKeys, tints } from '../session/audience-view';
import { overlays } from '../session/state';

/** Format of the window messages; a message of another format is dropped. */
export const messageFormat = 1;

/** What a clicker or a key in the audience window may ask for. The facilitator window decides. */
export const audienceCommands = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'hide',
  'help',
  'words',
  'reveal',
] as const;
export type AudienceCommand = (typeof audienceCommands)[number];

export type AudienceRequest =
  | { readonly kind: 'command'; readonly command: AudienceCommand }
  /** An activity's own event, from a tap on the board; its model parses it. */
  | { readonly kind: 'activity'; readonly activity: string; readonly event: unknown };

/** Which view: a facilitator window has a new `owner` each time it starts, and counts its views with `revision`. */
export interface ViewStamp {
  readonly owner: string;
  readonly revision: number;
}

/** The stage that fills most of the audience window. */
export const roomRatios = ['16:9', '4:3'] as const;
export type RoomRatio = (typeof roomRatios)[number];

/** All that crosses between the facilitator window and the audience window. */
export type WindowMessage =
  /** An audience window says it is there, and asks for the view. */
  | { readonly v: 1; readonly kind: 'hello'; readonly window: string }
  | { readonly v: 1; readonly kind: 'request'; readonly window: string; readonly request: AudienceRequest }
  | { readonly v: 1; readonly kind: 'view'; readonly stamp: ViewStamp; readonly view: AudienceView }
  /** The audience window has painted this view, or its stage has changed; `ratio` is absent from an older page. */
  | {
      readonly v: 1;
      readonly kind: 'shown';
      readonly window: string;
      readonly stamp: ViewStamp;
      readonly ratio?: RoomRatio;
    }
  /** Every audience window but `except` closes itself. */
  | { readonly v: 1; readonly kind: 'close'; readonly except: string | null };

const text = z.string().check(z.maxLength(20_000));
const id = z.string().check(z.maxLength(200));
const stamp = z.strictObject({ owner: id, revision: z.int().check(z.gte(0)) });
const helpline = z.object({
  id,
  name: text,
  needs: z.array(z.enum(needs)),
  ages: z.tuple([z.number(), z.number()]),
  about: z.optional(z.literal('child')),
  later: z.optional(text),
  nations: z.array(z.enum(nations)),
  contacts: z.array(z.object({ kind: z.enum(['phone', 'text', 'web']), value: text })),
  pupil: text,
  order: z.number(),
  checked: z.nullable(id),
});
const helpPart = z.optional(z.int().check(z.minimum(1)));
const screen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holding') }),
  z.strictObject({ kind: z.literal('number'), number: z.union([z.literal(1), z.literal(2)]) }),
  z.strictObject({ kind: z.literal('test'), pressed: z.array(z.enum(testedKeys)) }),
  z.strictObject({
    kind: z.literal('cover'),
    cover: z.enum(overlays.filter((overlay) => overlay !== 'help' && overlay !== 'words')),
  }),
  z.strictObject({
    kind: z.literal('words'),
    words: z.array(z.strictObject({ term: text, meaning: text })),
    page: z.int(),
    pages: z.int(),
  }),
  z.strictObject({ kind: z.literal('help'), when: z.enum(['now', 'closing']), helpPart }),
  z.strictObject({
    kind: z.literal('slide'),
    slide: id,
    from: z.int(),
    to: z.int(),
    helpPart,
    activities: z.record(id, z.unknown()),
  }),
]);
const view = z.strictObject({
  lesson: z.strictObject({ id, version: z.int() }),
  nation: z.nullable(z.enum(nations)),
  help: z.strictObject({
    contacts: z.array(z.strictObject({ role: text, who: text })),
    groups: z.array(
      z.strictObject({ need: z.enum(needs), whom: z.optional(z.enum(helpWhoms)), lines: z.array(helpline) }),
    ),
    adults: z.optional(z.literal(true)),
  }),
  look: z.strictObject({
    theme: z.enum(['light', 'dark', 'contrast']),
    tint: z.optional(z.enum(tints)),
    reducedMotion: z.boolean(),
    font: z.enum(['standard', 'reading']),
    singleKeys: z.optional(z.boolean()),
    clicker: z.optional(z.literal(true)),
  }),
  hall: z.optional(z.literal(true)),
  keyWords: z.optional(z.literal(true)),
  screen,
});
const request = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), command: z.enum(audienceCommands) }),
  z.strictObject({ kind: z.literal('activity'), activity: id, event: z.unknown() }),
]);
const v = z.literal(messageFormat);
const message = z.discriminatedUnion('kind', [
  z.strictObject({ v, kind: z.literal('hello'), window: id }),
  z.strictObject({ v, kind: z.literal('request'), window: id, request }),
  z.strictObject({ v, kind: z.literal('view'), stamp, view }),
  z.strictObject({ v, kind: z.literal('shown'), window: id, stamp, ratio: z.optional(z.enum(roomRatios)) }),
  z.strictObject({ v, kind: z.literal('close'), except: z.nullable(id) }),
]);

/** Reads a message from another window; `null` when it is not one of ours, whatever it is. */
export function parseMessage(value: unknown): WindowMessage | null {
  const parsed = z.safeParse(message, value);
  return parsed.success ? (parsed.data as WindowMessage) : null;
}
