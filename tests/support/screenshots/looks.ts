import { parseArgs } from 'node:util';

export interface Size {
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the room's display is. */
const stageSizes: readonly Size[] = [
  { name: '16x9', width: 1920, height: 1080 },
  { name: '4x3', width: 1024, height: 768 },
];

/** What the facilitator's screen is, from a small school laptop up. */
const screenSizes: readonly Size[] = [
  { name: '819x512', width: 819, height: 512 },
  { name: '1024x768', width: 1024, height: 768 },
  { name: '1920x1080', width: 1920, height: 1080 },
];

/** The same screens to somebody who has set the browser to 200 %. */
const zoomedSizes: readonly Size[] = [
  { name: '1366x768-at-200', width: 683, height: 384 },
  { name: '1920x1080-at-200', width: 960, height: 540 },
];

/** A way of drawing the app, and what is photographed in it. */
export interface Look {
  /** Folder inside `screenshots/`; empty for what the app is drawn in when nothing is chosen. */
  readonly folder: string;
  /** What is chosen in Settings, by the words there: of radio buttons, or of the list of text sizes. */
  readonly chosen: readonly string[];
  /** Hall mode is chosen in Prepare, of every lesson. */
  readonly hall?: true;
  /** Device pixels to a CSS pixel. Default: 1. */
  readonly scale?: number;
  /** Sizes in which every state of the app is taken; empty for none. */
  readonly screens: readonly Size[];
  /** Sizes in which every slide of every lesson is taken; empty for none. */
  readonly slides: readonly Size[];
  /** Sizes in which the facilitator's side of every slide is taken; empty for none. */
  readonly notes: readonly Size[];
  /** Every sheet that can be printed. */
  readonly print?: true;
}

const drawn = { screens: screenSizes, slides: stageSizes, notes: [] };
const screensOnly = { screens: screenSizes, slides: [], notes: [] };
const tint = (name: string): Look => ({ folder: `tint-${name}`, chosen: [`Pale ${name}`], ...drawn });

/** By the name that asks for them. Cream is the first tint, and what `light` is drawn on. */
export const looks = {
  light: [{ folder: '', chosen: [], ...drawn, notes: screenSizes.slice(1, 2) }],
  dark: [{ folder: 'dark', chosen: ['Dark'], ...drawn }],
  contrast: [{ folder: 'contrast', chosen: ['High contrast'], ...drawn }],
  tints: [tint('blue'), tint('green'), tint('peach')],
  hall: [{ folder: 'hall', chosen: [], hall: true, screens: [], slides: stageSizes, notes: [] }],
  reading: [{ folder: 'reading', chosen: ['Reading font'], ...drawn }],
  largest: [{ folder: 'largest', chosen: ['Largest'], ...screensOnly }],
  zoom: [{ folder: 'zoom', chosen: [], ...screensOnly, screens: zoomedSizes, scale: 2 }],
  print: [{ folder: 'print', chosen: [], screens: [], slides: [], notes: [], print: true }],
} as const satisfies Readonly<Record<string, readonly Look[]>>;

export type LookName = keyof typeof looks;

export interface Request {
  readonly looks: readonly Look[];
  /** Ids. */
  readonly lessons: readonly string[];
}

const isLook = (name: string): name is LookName => Object.hasOwn(looks, name);

/**
 * What `npm run screenshots -- [lesson …] [--looks name,…]` asks for: the light look when none is named, every lesson when
 * none is named. Throws with the list when it is asked for a look or a lesson that there is not.
 */
export function readRequest(args: readonly string[], lessons: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { looks: { type: 'string', multiple: true } },
  });
  const named = (values.looks ?? ['light']).flatMap((names) => names.split(','));
  const known = Object.keys(looks);
  const unknown = named.filter((name) => name !== 'all' && !isLook(name));
  if (unknown.length > 0) throw new Error(`Unexpected look ${unknown.join(', ')}, expected all, ${known.join(', ')}`);
  const strange = positionals.filter((lesson) => !lessons.includes(lesson));
  if (strange.length > 0) throw new Error(`Unexpected lesson ${strange.join(', ')}, expected ${lessons.join(', ')}`);
  const wanted = named.includes('all') ? known : known.filter((name) => named.includes(name));
  return {
    looks: wanted.filter(isLook).flatMap((name): readonly Look[] => looks[name]),
    lessons: positionals.length > 0 ? positionals : lessons,
  };
}
