import { assertNever } from '../assert-never';

/** A display as the system describes it. */
export interface SeenDisplay {
  /** What the system calls it, as text, different for each display in use. */
  readonly id: string;
  /** Another in use has the same number. */
  readonly twin?: true;
  /** In CSS px of the whole desktop. */
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly scale: number;
}

/** What the system says now. Never empty. */
export interface Seen {
  readonly displays: readonly SeenDisplay[];
  /** The display that most of the facilitator window is on. */
  readonly facilitatorOn: string;
}

/** The one audience window. */
export type AudienceWindow =
  | { readonly kind: 'none' }
  /** `on`: the display it fills; `null` for an ordinary window, on the only display there is. */
  | { readonly kind: 'open'; readonly url: string; readonly on: string | null }
  /** Closed with its display, and not opened since. */
  | { readonly kind: 'away'; readonly url: string; readonly on: string };

/** All that the desktop shell remembers about displays and windows. */
export interface Desktop {
  /** As of the last event. */
  readonly seen: Seen;
  /** Counts what happened to the displays; the page answers with it. */
  readonly change: number;
  /** The facilitator window is out of sight until its page has drawn for `change`. `set`: other displays, not only moved. */
  readonly veil: { readonly set: boolean } | null;
  /** Confirmed by the facilitator: which display the room sees, and which it does not; `null` since other displays are in use. */
  readonly confirmed: { readonly room: string; readonly desk: string | null } | null;
  readonly audience: AudienceWindow;
  /** The displays have their numbers on them. */
  readonly numbered: boolean;
}

/** What happens. Each comes with what the system says at that moment. */
export type DesktopEvent =
  /** The system tells of its displays, or the facilitator window has moved: `told` is true for the first. */
  | { readonly kind: 'look'; readonly told: boolean }
  | { readonly kind: 'open-audience'; readonly url: string }
  | { readonly kind: 'audience-closed' }
  | { readonly kind: 'confirm'; readonly room: string | null; readonly desk: string | null }
  /** Nothing is on the facilitator page any more that was only for the displays before this change. */
  | { readonly kind: 'drawn'; readonly change: number }
  /** The facilitator page is new, or its process has died: it holds no notes. */
  | { readonly kind: 'page-fresh' }
  | { readonly kind: 'identify' | 'identified' };

/** What the shell does, in this order; a display that has gone meanwhile is passed over. */
export type DesktopCommand =
  /** `on`: fills this display; `null`: an ordinary window. An older one closes once this has loaded. */
  | { readonly kind: 'open-audience'; readonly url: string; readonly on: string | null }
  | { readonly kind: 'fill'; readonly on: string }
  | { readonly kind: 'close-audience' }
  | { readonly kind: 'move-facilitator'; readonly to: string }
  | { readonly kind: 'veil' | 'unveil' }
  /** The facilitator page hears of the displays. */
  | { readonly kind: 'tell'; readonly change: number }
  | { readonly kind: 'show-numbers'; readonly on: readonly { readonly display: string; readonly number: number }[] }
  | { readonly kind: 'hide-numbers' };

export interface DesktopStep {
  readonly next: Desktop;
  readonly commands: readonly DesktopCommand[];
  /** Of `confirm`: false when there is no such display, or it is the only one. */
  readonly accepted?: boolean;
}

export const startDesktop = (seen: Seen): Desktop => ({
  seen,
  change: 0,
  veil: null,
  confirmed: null,
  audience: { kind: 'none' },
  numbered: false,
});

/**
 * The one way the windows of the desktop edition are placed. Pure: returns what is remembered and, as data, what the shell
 * does. Notes can only be where the facilitator window is, so it is out of sight from any change until its page has drawn
 * for that; an audience window whose display has gone is closed at once, never moved to the facilitator's.
 */
export function stepDesktop(desktop: Desktop, event: DesktopEvent, seen: Seen): DesktopStep {
  const looked = look(desktop, seen, event.kind === 'look' && event.told);
  const done = act(looked.next, event);
  return { ...done, commands: [...looked.commands, ...done.commands] };
}

const nothing = (next: Desktop): DesktopStep => ({ next, commands: [] });

function look(desktop: Desktop, seen: Seen, told: boolean): DesktopStep {
  const before = desktop.seen;
  const moved = before.facilitatorOn !== seen.facilitatorOn;
  // Two of one model may have changed places without a difference that could be seen.
  const set = !isSameSet(before, seen) || (told && seen.displays.some(({ twin }) => twin));
  if (!set && !moved) return nothing({ ...desktop, seen });
  // Where the facilitator said that the room cannot see, and where the shell puts the window itself.
  if (!set && seen.facilitatorOn === desktop.confirmed?.desk && desktop.veil === null) {
    const back = bringBack({ ...desktop, seen });
    return { ...back, commands: [...back.commands, { kind: 'tell', change: desktop.change }] };
  }
  const change = desktop.change + 1;
  const veil = { set: set || desktop.veil?.set === true };
  const taken = set ? closeWithItsDisplay(withoutDesk(desktop), seen) : nothing(desktop);
  const numbers: readonly DesktopCommand[] = desktop.numbered ? [{ kind: 'hide-numbers' }] : [];
  return {
    next: { ...taken.next, seen, change, veil, numbered: false },
    commands: [{ kind: 'veil' }, ...taken.commands, ...numbers, { kind: 'tell', change }],
  };
}

/** Which display the room does not see was said of the displays before. */
const withoutDesk = (desktop: Desktop): Desktop =>
  desktop.confirmed === null ? desktop : { ...desktop, confirmed: { ...desktop.confirmed, desk: null } };

function isSameSet(one: Seen, other: Seen): boolean {
  const text = ({ displays }: Seen) =>
    displays.map(({ id, bounds: { x, y, width, height }, scale }) => [id, x, y, width, height, scale].join(' ')).join();
  return text(one) === text(other);
}

const isThere = ({ displays }: Seen, id: string | null): id is string => displays.some((one) => one.id === id);

/** Not one frame later: the system may have put it over the facilitator's own screen. */
function closeWithItsDisplay(desktop: Desktop, seen: Seen): DesktopStep {
  const { audience } = desktop;
  if (audience.kind !== 'open' || audience.on === null || isThere(seen, audience.on)) return nothing(desktop);
  return sendAway(desktop, audience.url, audience.on);
}

const sendAway = (desktop: Desktop, url: string, on: string): DesktopStep => ({
  next: { ...desktop, audience: { kind: 'away', url, on } },
  commands: [{ kind: 'close-audience' }],
});

function act(desktop: Desktop, event: DesktopEvent): DesktopStep {
  switch (event.kind) {
    case 'look':
      return nothing(desktop);
    case 'open-audience':
      return open(desktop, event.url);
    case 'audience-closed':
      // Closed by the shell with its display, it is away.
      return nothing(desktop.audience.kind === 'open' ? { ...desktop, audience: { kind: 'none' } } : desktop);
    case 'confirm':
      return confirm(desktop, event.room, event.desk);
    case 'drawn':
      return event.change === desktop.change ? lift(desktop) : nothing(desktop);
    case 'page-fresh':
      return lift(desktop);
    case 'identify':
      return {
        next: { ...desktop, numbered: true },
        commands: [{ kind: 'show-numbers', on: numbersOf(desktop.seen) }],
      };
    case 'identified':
      return desktop.numbered
        ? { next: { ...desktop, numbered: false }, commands: [{ kind: 'hide-numbers' }] }
        : nothing(desktop);
    default:
      return assertNever(event);
  }
}

/**
 * Where the audience window goes: to the confirmed display, unless the facilitator window is there and not on its way to
 * the desk. Before one is confirmed its page shows only a figure, so any display but the facilitator's will do.
 */
function placeFor({ seen, confirmed }: Desktop): string | null {
  const here = seen.facilitatorOn;
  const room = confirmed?.room ?? null;
  if (isThere(seen, room) && (room !== here || confirmed?.desk != null)) return room;
  return seen.displays.find(({ id }) => id !== here)?.id ?? null;
}

function open(desktop: Desktop, url: string): DesktopStep {
  const on = placeFor(desktop);
  return {
    next: { ...desktop, audience: { kind: 'open', url, on } },
    commands: [{ kind: 'open-audience', url, on }],
  };
}

function confirm(desktop: Desktop, room: string | null, wanted: string | null): DesktopStep {
  if (room === null) return { next: { ...desktop, confirmed: null }, commands: [], accepted: true };
  const { seen, audience } = desktop;
  const desk = deskFor(seen, room, wanted);
  if (!isThere(seen, room) || desk === null) return { ...nothing(desktop), accepted: false };
  const commands: DesktopCommand[] = [];
  if (seen.facilitatorOn !== desk) commands.push({ kind: 'move-facilitator', to: desk });
  if (audience.kind === 'open') commands.push({ kind: 'fill', on: room });
  // It went with another display: it is back with this one.
  if (audience.kind === 'away') commands.push({ kind: 'open-audience', url: audience.url, on: room });
  return {
    next: {
      ...desktop,
      confirmed: { room, desk },
      audience: audience.kind === 'none' ? audience : { kind: 'open', url: audience.url, on: room },
    },
    commands,
    accepted: true,
  };
}

function deskFor(seen: Seen, room: string, wanted: string | null): string | null {
  if (wanted !== null) return isThere(seen, wanted) && wanted !== room ? wanted : null;
  if (seen.facilitatorOn !== room) return seen.facilitatorOn;
  return seen.displays.find(({ id }) => id !== room)?.id ?? null;
}

/** The page has drawn for the displays as they are: the audience window is put right, and then the notes may be seen. */
function lift(desktop: Desktop): DesktopStep {
  if (desktop.veil === null) return nothing(desktop);
  const kept = desktop.veil.set ? keepOnDisplay(desktop) : nothing(desktop);
  const back = bringBack(kept.next);
  return {
    next: { ...back.next, veil: null },
    commands: [...kept.commands, ...back.commands, { kind: 'unveil' }],
  };
}

function keepOnDisplay(desktop: Desktop): DesktopStep {
  const { seen, audience } = desktop;
  if (audience.kind !== 'open' || audience.on === null) return nothing(desktop);
  // Taken: the system has put the facilitator window there, as its own display has gone or the two have changed places.
  const isTaken = seen.facilitatorOn === audience.on;
  const on = isThere(seen, audience.on) && !isTaken ? audience.on : placeFor(desktop);
  if (on === null) return sendAway(desktop, audience.url, audience.on);
  return { next: { ...desktop, audience: { ...audience, on } }, commands: [{ kind: 'fill', on }] };
}

/** When the display it went with is there again, and still the one confirmed, so is the audience window. */
function bringBack(desktop: Desktop): DesktopStep {
  const { seen, audience, confirmed } = desktop;
  if (audience.kind !== 'away' || confirmed === null || audience.on !== confirmed.room) return nothing(desktop);
  return isThere(seen, confirmed.room) && seen.facilitatorOn !== confirmed.room
    ? open(desktop, audience.url)
    : nothing(desktop);
}

/** 1 is where the facilitator window is; the others follow in the order of the system. */
function numbersOf({ displays, facilitatorOn }: Seen) {
  const others = displays.filter(({ id }) => id !== facilitatorOn);
  return [facilitatorOn, ...others.map(({ id }) => id)].map((display, index) => ({ display, number: index + 1 }));
}
