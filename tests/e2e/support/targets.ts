import { expect, type Page } from '@playwright/test';

/** The controls of Present that are pressed without looking. */
const neverMoved = [
  'Previous slide',
  'Next slide',
  'Blank screen',
  'Help now',
  'Open responses',
  'End lesson',
] as const;

interface Targets {
  /** What is pressed and smaller than it may be: its name, with its size. */
  readonly tooSmall: readonly string[];
  /** Which of the two rows of controls is on the screen. */
  readonly bar: string;
  /** Where each control of Present stands that must never move; empty on other screens. */
  readonly places: Readonly<Record<string, string>>;
}

/** Where they stood when that row was first seen in a window of this size, page by page. */
const firstSeen = new WeakMap<Page, Map<string, Targets['places']>>();

/** The least that WCAG 2.2 AA asks for; and what a finger, or a hand that is not looked at, needs. In CSS pixels. */
const floor = 24;
const teaching = 44;

/**
 * Fails when something that is pressed is too small, or when a control that is pressed without looking stands anywhere
 * else than on the screens of Present before it. `small`: this window is smaller than what Present promises its targets
 * for, so the floor holds there too.
 */
export async function expectTargets(page: Page, state: string, small = false): Promise<void> {
  const { tooSmall, bar, places } = await page.evaluate(measure, {
    floor,
    teaching: small ? floor : teaching,
    names: neverMoved,
  });
  expect(tooSmall, `too small to press on ${state}`).toEqual([]);
  if (Object.keys(places).length === 0) return;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const seen = firstSeen.get(page) ?? new Map<string, Targets['places']>();
  firstSeen.set(page, seen);
  const key = `${bar}, ${width} × ${height}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, places);
  else expect(places, `where the controls stand on ${state}, ${key}`).toEqual(first);
}

interface Measure {
  readonly floor: number;
  readonly teaching: number;
  readonly names: readonly string[];
}

/** Runs in the page, so everything it needs is inside it. */
function measure({ floor: everywhere, teaching: inTheRoom, names }: Measure): Targets {
  const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent.trim();
  const isTaught = document.querySelector('.present, .shared-present, .audience') !== null;
  const least = isTaught ? inTheRoom : everywhere;
  const controls = 'button, a[href], select, textarea, summary, [role="switch"], input:not([type="hidden"])';
  const tooSmall = [...document.body.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
    // A picture of what the room sees is not pressed, nor is what only the mouse or only assistive technology meets.
    if (control.closest('.present .stage, .visually-hidden') !== null || !control.checkVisibility()) return [];
    if (getComputedStyle(control).pointerEvents === 'none') return [];
    // Its words are part of the target, and so is what is laid out from it over what it belongs to.
    const box = (control.closest('label') ?? control).getBoundingClientRect();
    const over = getComputedStyle(control, '::after');
    const isOver = over.position === 'absolute' && over.content !== 'none';
    const width = Math.max(box.width, isOver ? Number.parseFloat(over.width) : 0);
    const height = Math.max(box.height, isOver ? Number.parseFloat(over.height) : 0);
    // A hair of rounding.
    return Math.min(width, height) < least - 0.1 ? [`${nameOf(control)}: ${width} × ${height}`] : [];
  });
  const bar = document.querySelector('.present, .shared-bar:not(.shared-bar-hidden)');
  const places = Object.fromEntries(
    names.flatMap((name) => {
      const control = [...(bar?.querySelectorAll('button') ?? [])].find((button) => nameOf(button) === name);
      if (control === undefined) return [];
      const { x, y, width, height } = control.getBoundingClientRect();
      return [[name, [x, y, width, height].map((each) => each.toFixed(1)).join(' ')]];
    }),
  );
  return { tooSmall, bar: bar?.className ?? '', places };
}
