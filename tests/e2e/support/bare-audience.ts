import type { Browser, Page } from '@playwright/test';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { type MeasureStage, measuring, type SlideMeasure } from '../../support/measure-slide';
import { type ColourReading, looks, type ReadPairs, readingPairs } from './slide-contrast';

export type StageShape = '16:9' | '4:3';

/** What to read of a view once it is on the display. */
export interface Wanted {
  /** Widths of the stage in CSS pixels, in each shape: a stage of either shape may stand on any screen. */
  readonly widths: Readonly<Record<StageShape, readonly number[]>>;
  /** Colours too, in every theme and tint. */
  readonly colours: boolean;
}

/** What is the same at several widths. */
export interface MeasureAt {
  readonly shape: StageShape;
  readonly widths: readonly number[];
  readonly font: 'standard' | 'reading';
  readonly measure: SlideMeasure;
}

export interface Reading {
  /** In the standard font at each width; in the reading font at the last of them: a stage is laid out in parts of its own height. */
  readonly measures: readonly MeasureAt[];
  /** Pairs of colours that this audience has not read before; empty unless wanted. */
  readonly colours: readonly ColourReading[];
  /** Titles and labels in the place of one: a slide has one. */
  readonly titles: number;
}

/** The audience window alone, with a stand-in for the facilitator's page that says what it shows. */
export interface BareAudience {
  readonly page: Page;
  /**
   * Puts a view on the display and reads it. What is drawn exactly like a view before, wherever that was, is not measured
   * again: its reading is that of the first.
   */
  read(view: AudienceView, wanted: Wanted): Promise<Reading>;
  /** Draws everything with other styles too, in place of those of the last call, and measures it again. */
  restyle(styles: string): Promise<void>;
  close(): Promise<void>;
}

interface InPage {
  showView: (view: AudienceView) => Promise<void>;
  measureStage: MeasureStage;
  readPairs: ReadPairs;
}

const session = 'e'.repeat(32);

/**
 * Opens the audience window of a session nobody teaches: any view can be put on it without the way there. The window is
 * small, because drawing is what takes time; the stage is as large as it is asked to be.
 */
export async function openBareAudience(browser: Browser, baseURL = ''): Promise<BareAudience> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 480, height: 270 },
    baseURL,
  });
  const page = await context.newPage();
  await page.goto(`/audience.html#${session}`);
  await page.locator('.stage').waitFor();
  // Begins with a statement: what begins like a function would be taken for one.
  await page.evaluate(`void 0;\n${measuring}\n${readingPairs}`);
  await page.evaluate(standIn, session);
  // Otherwise it is fetched when the first slide is set in it, and that slide is measured in another.
  const faces = await page.evaluate(() =>
    document.fonts.load('1em "Lexend Variable"', 'aŵ').then(({ length }) => length),
  );
  if (faces !== 2) throw new TypeError(`Unexpected ${faces} faces of the reading font, expected two`);
  const before = new Map<string, { readonly wanted: Wanted; readonly reading: Reading }[]>();
  // As one text: taken apart value by value, so much would cross to the page's process and back more slowly than it is read.
  const readStage = async (wanted: Wanted): Promise<Reading> =>
    JSON.parse(await page.evaluate(readDrawn, { wanted, looks }));
  return {
    page,
    async restyle(styles) {
      before.clear();
      await page.evaluate((text) => {
        delete (globalThis as { pathsRead?: unknown }).pathsRead;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, styles);
    },
    async read(view, wanted) {
      const drawn = await page.evaluate(showDrawn, view);
      const alike = before.get(drawn) ?? [];
      const known = alike.find((each) => covers(each.wanted, wanted));
      if (known !== undefined) return { ...known.reading, colours: [] };
      const reading = await readStage(wanted);
      before.set(drawn, [...alike, { wanted, reading }]);
      return reading;
    },
    close: () => context.close(),
  };
}

const covers = (one: Wanted, other: Wanted) =>
  (one.colours || !other.colours) &&
  (['16:9', '4:3'] as const).every((shape) => other.widths[shape].every((width) => one.widths[shape].includes(width)));

/** Runs in the page: what the audience page asks of a sender, that its page owns the session and stands behind the view. */
async function standIn(id: string) {
  const owner = 'stand-in';
  await Promise.all(
    [`facilitator:${id}`, `facilitator:${id}:${owner}`].map(
      (name) =>
        new Promise<void>((held) => {
          void navigator.locks.request(name, () => {
            held();
            return new Promise(() => undefined);
          });
        }),
    ),
  );
  const channel = new BroadcastChannel(`session:${id}`);
  let revision = 0;
  (globalThis as unknown as InPage).showView = (view) =>
    new Promise((resolve) => {
      revision += 1;
      const heard = ({ data }: MessageEvent) => {
        if (data.kind !== 'shown' || data.stamp.revision !== revision) return;
        channel.removeEventListener('message', heard);
        resolve();
      };
      channel.addEventListener('message', heard);
      channel.postMessage({ v: 1, kind: 'view', stamp: { owner, revision }, view });
    });
}

/** Runs in the page: puts a view on the stage, and a digest of everything that is then drawn. */
async function showDrawn(view: AudienceView) {
  await (globalThis as unknown as InPage).showView(view);
  await document.fonts.ready;
  const drawn = new TextEncoder().encode(document.querySelector('.stage')?.outerHTML);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', drawn)).toString();
}

/** Runs in the page: one way there and back for everything about what is on the stage. Layout is asked for, not painted. */
function readDrawn({ wanted, looks: all }: { readonly wanted: Wanted; readonly looks: Parameters<ReadPairs>[1] }) {
  const { measureStage, readPairs } = globalThis as unknown as InPage;
  const stage = document.querySelector<HTMLElement>('.stage');
  if (stage === null) throw new TypeError('Unexpected page, expected a stage');
  // The stage and the frame it stands in. The window is wide.
  const shaped = document.querySelectorAll<HTMLElement>('[data-ratio]');
  const inFont = (shape: StageShape, font: MeasureAt['font'], widths: readonly number[]): readonly MeasureAt[] => {
    const found = new Map<string, { readonly measure: SlideMeasure; readonly widths: number[] }>();
    for (const { width, ...measure } of measureStage(stage, widths)) {
      const id = JSON.stringify(measure);
      const same = found.get(id);
      if (same === undefined) found.set(id, { measure: { width, ...measure }, widths: [width] });
      else same.widths.push(width);
    }
    return [...found.values()].map((each) => ({ shape, font, ...each }));
  };
  const measures = (['4:3', '16:9'] as const).flatMap((shape) => {
    for (const element of shaped) element.dataset['ratio'] = shape;
    const { font } = stage.dataset;
    const standard = inFont(shape, 'standard', wanted.widths[shape]);
    stage.dataset['font'] = 'reading';
    const reading = inFont(shape, 'reading', wanted.widths[shape].slice(-1));
    stage.dataset['font'] = font;
    return [...standard, ...reading];
  });
  const reading: Reading = {
    measures,
    colours: wanted.colours ? readPairs(stage, all) : [],
    titles: stage.querySelectorAll('.slide > .slide-title, .slide > .slide-label').length,
  };
  return JSON.stringify(reading);
}
