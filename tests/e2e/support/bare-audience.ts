import type { BrowserContext, Page } from '@playwright/test';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { measureOf, type RawSlide, readTexts, type SlideMeasure } from '../../support/measure-slide';
import { type ColourReading, looks, readPairs } from './slide-contrast';

export type StageShape = '16:9' | '4:3';

/** What to read of a view once it is on the display. */
export interface Wanted {
  /** Widths of the stage in CSS pixels, in each shape: a stage of either shape may stand on any screen. */
  readonly widths: Readonly<Record<StageShape, readonly number[]>>;
  /** Colours too, in every theme and tint. */
  readonly colours: boolean;
}

export interface Reading {
  /** In the standard font, at each width. */
  readonly measures: Readonly<Record<StageShape, readonly SlideMeasure[]>>;
  /** In the reading font, at the last of the widths alone: a stage is laid out in parts of its own height. */
  readonly inReadingFont: Readonly<Record<StageShape, readonly SlideMeasure[]>>;
  /** Empty unless wanted. */
  readonly colours: readonly ColourReading[];
  /** Titles and labels in the place of one: a slide has one. */
  readonly titles: number;
}

/** The audience window alone, with a stand-in for the facilitator's page that says what it shows. */
export interface BareAudience {
  readonly page: Page;
  /** Puts a view on the display and reads it once it is painted. */
  read(view: AudienceView, wanted: Wanted): Promise<Reading>;
}

interface PageReading {
  readonly texts: Readonly<Record<StageShape, readonly RawSlide[]>>;
  readonly inReadingFont: Readonly<Record<StageShape, readonly RawSlide[]>>;
  readonly colours: readonly ColourReading[];
  readonly titles: number;
}

interface StandIn {
  showView: (view: AudienceView) => Promise<void>;
  readTexts: typeof readTexts;
  readPairs: typeof readPairs;
}

const session = 'e'.repeat(32);

/**
 * Opens the audience window of a session nobody teaches: any view can be put on it without the way there. The window is
 * small, because drawing is what takes time; the stage is as large as it is asked to be.
 */
export async function openBareAudience(context: BrowserContext): Promise<BareAudience> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 480, height: 270 });
  await page.goto(`/audience.html#${session}`);
  await page.locator('.stage').waitFor();
  await page.evaluate(`globalThis.readTexts = ${readTexts}; globalThis.readPairs = ${readPairs};`);
  await page.evaluate(standIn, session);
  // Otherwise it is fetched when the first slide is set in it, and that slide is measured in another.
  const faces = await page.evaluate(() =>
    document.fonts.load('1em "Lexend Variable"', 'aŵ').then(({ length }) => length),
  );
  if (faces !== 2) throw new TypeError(`Unexpected ${faces} faces of the reading font, expected two`);
  return {
    page,
    async read(view, wanted) {
      // As one text: taken apart value by value, so much would cross to the page's process and back more slowly than it is read.
      const { texts, inReadingFont, colours, titles }: PageReading = JSON.parse(
        await page.evaluate(readView, { view, wanted, looks }),
      );
      return {
        measures: measuresOf(texts),
        inReadingFont: measuresOf(inReadingFont),
        colours,
        titles,
      };
    },
  };
}

const measuresOf = (texts: PageReading['texts']) => ({
  '16:9': texts['16:9'].map(measureOf),
  '4:3': texts['4:3'].map(measureOf),
});

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
  (globalThis as unknown as StandIn).showView = (view) =>
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

/** Runs in the page: one way there and back for everything about a view. */
async function readView({
  view,
  wanted,
  looks: all,
}: {
  readonly view: AudienceView;
  readonly wanted: Wanted;
  readonly looks: Parameters<typeof readPairs>[1];
}) {
  const { showView, readTexts: texts, readPairs: pairs } = globalThis as unknown as StandIn;
  await showView(view);
  const stage = document.querySelector<HTMLElement>('.stage');
  if (stage === null) throw new TypeError('Unexpected page, expected a stage');
  // The stage and the frame it stands in. The window is wide.
  const shaped = document.querySelectorAll<HTMLElement>('[data-ratio]');
  const setShape = (shape: StageShape) => {
    for (const element of shaped) element.dataset['ratio'] = shape;
  };
  const inShape = async (shape: StageShape) => {
    setShape(shape);
    const { font } = stage.dataset;
    const standard = await texts(stage, wanted.widths[shape]);
    stage.dataset['font'] = 'reading';
    const reading = await texts(stage, wanted.widths[shape].slice(-1));
    stage.dataset['font'] = font;
    return { standard, reading };
  };
  const [narrow, wide] = [await inShape('4:3'), await inShape('16:9')];
  const reading: PageReading = {
    texts: { '4:3': narrow.standard, '16:9': wide.standard },
    inReadingFont: { '4:3': narrow.reading, '16:9': wide.reading },
    colours: wanted.colours ? pairs(stage, all) : [],
    titles: stage.querySelectorAll('.slide > .slide-title, .slide > .slide-label').length,
  };
  return JSON.stringify(reading);
}
