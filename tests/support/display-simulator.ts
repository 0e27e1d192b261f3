import {
  type Answered,
  afterChange,
  answered,
  asking,
  wallNow,
  withAnswer,
} from '../../renderer/core/displays/answers';
import {
  type Desktop,
  type DesktopCommand,
  type DesktopEvent,
  type Seen,
  startDesktop,
  stepDesktop,
} from '../../renderer/core/displays/desktop';
import { type DisplaySet, displaySetOf, isCertain } from '../../renderer/core/displays/display-set';
import type { Wall } from '../../renderer/core/session/state';
import type { KnownDisplays } from '../../renderer/core/settings';

/**
 * A desktop with its displays, its windows, a system that moves them as real ones do, the three processes of the desktop
 * edition with messages on their way between them, and a facilitator who answers truthfully. The shell and the page are
 * thin here as they are in the app: what they do is said by the models under test.
 *
 * Taken as given, because no program can know better: the system tells of a change before anything is painted after it;
 * one picture on two displays is told as one display of some size; and a window that comes back into sight shows what is
 * in its page.
 */

/** A display as it is, behind what the system says of it. */
export interface Plugged {
  readonly name: string;
  /** The number the system gives; two of one model can share it. */
  readonly number: number;
  readonly width: number;
  /** The room can see it. */
  readonly room: boolean;
}

/** What can be seen on one display in one frame. */
export interface Frame {
  readonly display: string;
  readonly room: boolean;
  readonly sees: readonly Picture[];
}

/** `notes`: the full facilitator view; `slide`: what the room may see of the lesson; `neutral`: a question, a number, the holding slide. */
export type Picture = 'notes' | 'slide' | 'neutral';

export type Happening =
  /** Any display comes, goes or changes its size; those that are in use, in the system's new order. */
  | {
      readonly kind: 'displays';
      readonly names: readonly string[];
      readonly wide: readonly string[];
      readonly tells: 'all' | 'moves-first';
    }
  /** Somebody drags the facilitator window, or the window manager does. */
  | { readonly kind: 'move'; readonly to: number }
  /** The oldest message of one line arrives. */
  | { readonly kind: 'deliver'; readonly line: 'to-page' | 'to-shell' | 'to-audience' | 'to-presence' }
  /** A page paints what is in it. */
  | { readonly kind: 'paint'; readonly window: 'facilitator' | 'audience' }
  /** A window that waited for full screen to be left is placed at last. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'press'; readonly on: 'S' | 'open-audience' | 'close-audience' }
  /** The process of the facilitator page dies; a new page continues the lesson. */
  | { readonly kind: 'crash' }
  /** Everything on its way arrives, and the facilitator does nothing meanwhile. */
  | { readonly kind: 'rest' };

interface AudienceShown {
  readonly id: number;
  /** Where it is; `null` once it is closed. */
  on: string | null;
  /** An ordinary window, opened by hand where there is one display. */
  readonly ordinary: boolean;
  page: Picture;
  painted: Picture;
}

const audienceUrl = 'app://not-alone/audience.html#lesson';

export class DisplaySimulator {
  private plugged: readonly Plugged[];
  private facilitatorOn: string;
  private veiled = false;
  private audiences: AudienceShown[] = [];
  private desktop: Desktop;
  private waiting: (() => void)[] = [];
  private lines = {
    'to-page': [] as (() => void)[],
    'to-shell': [] as (() => void)[],
    'to-audience': [] as (() => void)[],
    'to-presence': [] as (() => void)[],
  };
  // The facilitator page.
  private wall: Wall = { kind: 'unknown' };
  private set: DisplaySet;
  private known: readonly KnownDisplays[] = [];
  private page: Picture = 'neutral';
  private painted: Picture = 'neutral';
  private presence = false;
  private drawing: number | null = null;
  private nextAudience = 1;
  private restarts = 0;
  /** Since the last change of displays, nobody pressed S or closed the window. */
  private untouched = true;
  /** An answer was in force at some time: before, nothing but neutral pictures may be seen. */
  answeredOnce = false;
  /** Windows whose display was taken away from under them, and which were still seen afterwards. */
  readonly strays: string[] = [];

  constructor(
    private readonly all: readonly Plugged[],
    first: readonly string[],
  ) {
    this.plugged = this.byNames(first);
    this.facilitatorOn = this.plugged[0]?.name ?? '';
    this.desktop = startDesktop(this.seen());
    this.set = displaySetOf(this.described(), 0);
    this.follow();
  }

  happen(happening: Happening): void {
    switch (happening.kind) {
      case 'displays':
        this.change(happening);
        break;
      case 'move': {
        const to = this.plugged[happening.to % this.plugged.length];
        if (to !== undefined && !this.veiled) this.moveFacilitator(to.name);
        break;
      }
      case 'deliver':
        this.lines[happening.line].shift()?.();
        break;
      case 'paint':
        this.paint(happening.window);
        break;
      case 'settle':
        this.waiting.shift()?.();
        break;
      case 'answer':
        this.answer();
        break;
      case 'press':
        this.press(happening.on);
        break;
      case 'crash':
        this.crash();
        break;
      case 'rest':
        for (let step = this.nextToRest(); step !== null; step = this.nextToRest()) this.happen(step);
    }
  }

  /** What happens next when nothing new does; `null` when all is at rest. */
  nextToRest(): Happening | null {
    for (const line of ['to-shell', 'to-page', 'to-audience', 'to-presence'] as const)
      if (this.lines[line].length > 0) return { kind: 'deliver', line };
    if (this.waiting.length > 0) return { kind: 'settle' };
    if (this.painted !== this.page || this.drawing !== null) return { kind: 'paint', window: 'facilitator' };
    if (this.audiences.some(({ page, painted }) => page !== painted)) return { kind: 'paint', window: 'audience' };
    return null;
  }

  frame(): readonly Frame[] {
    return this.plugged.map(({ name, room }) => ({
      display: name,
      room,
      sees: [
        ...(this.facilitatorOn === name && !this.veiled ? [this.painted] : []),
        ...this.audiences.flatMap(({ on, painted }) => (on === name ? [painted] : [])),
      ],
    }));
  }

  /** For these displays, told apart, the facilitator has said which one the room sees, and has not touched it since they changed. */
  isKnownSeparate(): boolean {
    const known = this.known.find(({ displays }) => displays === this.set.key);
    return known?.wall === 'separate' && isCertain(this.set) && this.untouched && !this.veiled;
  }

  /** What is where the facilitator put it: the pictures on the room's displays and beside the audience window. */
  settled() {
    const { room, desk } = this.known.find(({ displays }) => displays === this.set.key) ?? {};
    const nameOf = (id: string | null | undefined) => this.plugged.find((one) => this.idOf(one) === id)?.name;
    return {
      notes: this.facilitatorOn === nameOf(desk) && this.painted === 'notes',
      slide: this.audiences.some(({ on, painted }) => on !== null && on === nameOf(room) && painted === 'slide'),
    };
  }

  // The system.

  private byNames(names: readonly string[], wide: readonly string[] = []): readonly Plugged[] {
    return names.flatMap((name) => {
      const found = this.all.find((one) => one.name === name);
      return found === undefined ? [] : [{ ...found, width: wide.includes(name) ? found.width * 2 : found.width }];
    });
  }

  private xOf(wanted: Plugged): number {
    let x = 0;
    for (const one of this.plugged) {
      if (one === wanted) break;
      x += one.width;
    }
    return x;
  }

  private isTwin = ({ number }: Plugged) => this.plugged.filter((one) => one.number === number).length > 1;
  private idOf = (one: Plugged) => (this.isTwin(one) ? `${one.number} at ${this.xOf(one)},0` : String(one.number));

  private seen(): Seen {
    const here = this.plugged.find(({ name }) => name === this.facilitatorOn);
    return {
      displays: this.plugged.map((one) => ({
        id: this.idOf(one),
        ...(this.isTwin(one) && { twin: true as const }),
        bounds: { x: this.xOf(one), y: 0, width: one.width, height: 768 },
        scale: 1,
      })),
      facilitatorOn: here === undefined ? '' : this.idOf(here),
    };
  }

  private described() {
    const { seen, audience } = this.desktop;
    return seen.displays.map(({ id, twin, bounds }) => ({
      id,
      label: '',
      width: bounds.width,
      height: bounds.height,
      facilitator: id === seen.facilitatorOn,
      ...(audience.kind === 'open' && audience.on === id && { audience: true as const }),
      ...(twin && { twin }),
    }));
  }

  private change({ names, wide, tells }: Extract<Happening, { kind: 'displays' }>): void {
    const next = this.byNames(names, wide);
    const first = next[0];
    if (first === undefined) return;
    const before = new Map(this.plugged.map((one) => [one.name, this.idOf(one)]));
    const gone = (name: string) => !next.some((one) => one.name === name);
    const orphans = this.audiences.filter(({ on }) => on !== null && gone(on)).map((one) => ({ one, from: one.on }));
    this.plugged = next;
    // The system puts windows whose display has gone on the first of those left.
    for (const { one } of orphans) one.on = first.name;
    if (gone(this.facilitatorOn)) this.facilitatorOn = first.name;
    const { change } = this.desktop;
    this.tell(tells === 'all');
    if (tells === 'moves-first') this.tell(true);
    if (this.desktop.change !== change) this.untouched = true;
    // What the system calls by the same name as before is the same display, also when it shows one picture with another
    // now. And a window that waits for full screen to be left may have been put where it was on its way to.
    const { audience } = this.desktop;
    const meant = audience.kind === 'open' ? audience.on : null;
    const ids = new Set(this.plugged.map(this.idOf));
    for (const { one, from } of orphans)
      if (
        !one.ordinary &&
        this.audiences.includes(one) &&
        !ids.has(before.get(from ?? '') ?? '') &&
        (meant === null || this.nameOf(meant) !== one.on)
      )
        this.strays.push(`From ${from} on ${one.on}`);
  }

  private moveFacilitator(to: string): void {
    if (to === this.facilitatorOn) return;
    this.facilitatorOn = to;
    this.tell(false);
  }

  // The shell.

  private tell(told: boolean): void {
    this.shell({ kind: 'look', told });
  }

  private shell(event: DesktopEvent): boolean {
    const { next, commands, accepted = true } = stepDesktop(this.desktop, event, this.seen());
    this.desktop = next;
    for (const command of commands) this.carryOut(command);
    return accepted;
  }

  private nameOf = (id: string) => this.plugged.find((one) => this.idOf(one) === id)?.name;

  private carryOut(command: DesktopCommand): void {
    switch (command.kind) {
      case 'open-audience': {
        const on = command.on === null ? this.facilitatorOn : this.nameOf(command.on);
        if (on === undefined) return;
        const older = [...this.audiences];
        const opened: AudienceShown = {
          id: this.nextAudience++,
          on,
          ordinary: command.on === null,
          page: 'neutral',
          painted: 'neutral',
        };
        this.audiences.push(opened);
        // It says hello, gets the view and is known to be there; then the older ones are closed.
        this.lines['to-presence'].push(() => {
          if (!this.audiences.includes(opened)) return;
          this.audiences = this.audiences.filter((one) => !older.includes(one));
          this.presence = true;
          this.publish();
        });
        return;
      }
      case 'fill': {
        const place = () => {
          const on = this.nameOf(command.on);
          const newest = this.audiences.at(-1);
          if (on !== undefined && newest !== undefined) newest.on = on;
        };
        // On some systems full screen is left only after a moment.
        this.waiting.push(place);
        return;
      }
      case 'close-audience':
        this.audiences = [];
        this.lines['to-presence'].push(() => {
          if (this.audiences.length === 0) this.presence = false;
        });
        return;
      case 'move-facilitator':
        this.waiting.push(() => {
          const to = this.nameOf(command.to);
          if (to !== undefined) this.moveFacilitator(to);
        });
        return;
      case 'veil':
        this.veiled = true;
        return;
      case 'unveil':
        this.veiled = false;
        this.painted = this.page;
        return;
      case 'tell': {
        const set = displaySetOf(this.described(), command.change);
        const { restarts } = this;
        this.lines['to-page'].push(() => {
          if (restarts !== this.restarts) return;
          this.set = set;
          this.draw();
          this.drawing = command.change;
          this.follow();
        });
        return;
      }
      case 'show-numbers':
      case 'hide-numbers':
        return;
    }
  }

  // The facilitator page, as `use-wall` has it.

  private draw(): void {
    const now = wallNow(this.wall, this.set);
    this.page = now === 'unknown' ? 'neutral' : now === 'shared' ? 'slide' : 'notes';
  }

  private setWall(wall: Wall): void {
    if (wall.kind !== 'unknown') this.answeredOnce = true;
    this.wall = wall;
    this.draw();
    this.publish();
  }

  private publish(): void {
    const picture = this.wall.kind === 'unknown' ? 'neutral' : 'slide';
    this.lines['to-audience'].push(() => {
      for (const audience of this.audiences) audience.page = picture;
    });
  }

  private give({ remember, places, wall }: Answered, then: (placed: boolean) => void): void {
    if (remember !== null) this.known = withAnswer(this.known, remember);
    const { restarts } = this;
    const take = (placed: boolean) => {
      if (restarts !== this.restarts) return;
      this.setWall(placed ? wall : { kind: 'unknown' });
      then(placed);
    };
    if (places === null) {
      take(true);
      return;
    }
    this.lines['to-shell'].push(() => {
      const placed = this.shell({ kind: 'confirm', ...places });
      this.lines['to-page'].push(() => take(placed));
    });
  }

  private follow(): void {
    const next = afterChange(this.wall, this.set, this.known);
    if (next === 'stay') return;
    if (next === 'ask') {
      this.setWall({ kind: 'unknown' });
      return;
    }
    this.give(next, (placed) => {
      if (placed && next.wall.kind === 'separate' && !this.presence) this.openAudience();
    });
  }

  private openAudience(): void {
    this.lines['to-shell'].push(() => void this.shell({ kind: 'open-audience', url: audienceUrl }));
  }

  private paint(window: 'facilitator' | 'audience'): void {
    if (window === 'audience') {
      for (const audience of this.audiences) audience.painted = audience.page;
      return;
    }
    this.painted = this.page;
    const { drawing } = this;
    this.drawing = null;
    if (drawing !== null) this.lines['to-shell'].push(() => void this.shell({ kind: 'drawn', change: drawing }));
  }

  private crash(): void {
    this.restarts += 1;
    this.wall = { kind: 'unknown' };
    this.drawing = null;
    this.draw();
    this.painted = this.page;
    this.set = displaySetOf(this.described(), this.desktop.change);
    this.shell({ kind: 'page-fresh' });
    this.presence = this.audiences.length > 0;
    this.publish();
    this.follow();
  }

  // The facilitator, who sees what is painted and tells the truth about it.

  private press(on: 'S' | 'open-audience' | 'close-audience'): void {
    if (this.veiled) return;
    if (on === 'S' && this.page !== 'neutral') {
      this.untouched = false;
      this.setWall(asking(this.set));
    }
    if (on === 'open-audience' && !this.presence) this.openAudience();
    if (on === 'close-audience' && this.audiences.length > 0) {
      this.untouched = false;
      this.audiences = [];
      this.presence = false;
      this.shell({ kind: 'audience-closed' });
    }
  }

  private answer(): void {
    // Answers are given to a question that is seen, about numbers that are seen, once the windows have come to rest.
    if (
      this.veiled ||
      this.page !== 'neutral' ||
      this.painted !== 'neutral' ||
      wallNow(this.wall, this.set) !== 'unknown'
    )
      return;
    if (this.waiting.length > 0 || this.audiences.length > 1) return;
    const [audience] = this.audiences;
    const here = this.plugged.find(({ name }) => name === this.facilitatorOn);
    const there = this.plugged.find(({ name }) => name === audience?.on);
    if (here === undefined || !this.untouchedByMessages()) return;
    if (there === undefined || here === there || !this.set.extended) {
      this.given(here.room ? 'shared' : 'alone');
      return;
    }
    const kind = here.room ? (there.room ? 'shared' : 'swapped') : there.room ? 'separate' : 'alone';
    this.given(kind);
  }

  /** Nobody answers while the numbers are still on their way. */
  private untouchedByMessages = () =>
    Object.values(this.lines).every((line) => line.length === 0) &&
    this.seen().facilitatorOn === this.desktop.seen.facilitatorOn;

  private given(kind: 'alone' | 'shared' | 'separate' | 'swapped'): void {
    const next = answered(kind, { ...this.set, displays: this.described() });
    if (next === 'cannot-swap') return;
    this.give(next, () => undefined);
  }
}
