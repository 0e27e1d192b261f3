import { act, render } from '@testing-library/react';
import { createElement, useLayoutEffect, useState } from 'react';
import { vi } from 'vitest';
import { type DisplaySet, momentOf } from '../../../renderer/core/displays/display-set';
import type { Outline } from '../../../renderer/core/lesson/outline';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { defaultSettings, type Settings } from '../../../renderer/core/settings';
import type { AudienceLesson, LessonContent } from '../../../renderer/lesson-parts/lesson-module';
import type { Platform } from '../../../renderer/platform/platform';
import { createSessionStore } from '../../../renderer/state/session-store';
import { Present } from '../../../renderer/windows/facilitator/present/present';
import type { OpenLesson, SessionRuntime } from '../../../renderer/windows/facilitator/session-runtime';
import { fakeSession, fakeTaughtLesson, look } from '../../support/fake-lesson';
import { fakeSpeech } from '../../support/fake-speech';

const taught = fakeTaughtLesson();
const { slides } = taught.outline;

/** Every slide with its words and its activity, as the compiler lays them out: one part after another. */
const Content: LessonContent = ({ components }) =>
  slides.map(({ id, activities }) => {
    const { Slide } = components;
    if (Slide === undefined) throw new Error('Unexpected part map without Slide');
    const parts = activities.flatMap(({ key, kind }) => {
      const Part = components[kind];
      return Part === undefined ? [] : [<Part key={key} activity={key} />];
    });
    return (
      <Slide key={id} id={id}>
        {id === 'talk' || id === 'end' ? [<p key="words">Words of {id}</p>, ...parts] : parts}
      </Slide>
    );
  });

const audience: AudienceLesson = {
  id: taught.outline.id,
  version: taught.outline.version,
  title: taught.outline.title,
  language: 'en-GB',
  slides: Object.fromEntries(slides.map(({ id, title, layout }) => [id, { title, layout, blocks: 1 }])),
  activities: Object.fromEntries(
    Object.entries(taught.activities).map(([key, { model, item }]) => [
      key,
      { kind: model.kind, item: model.toPublic(item) },
    ]),
  ),
  facts: {},
  helplines: {},
  Content,
};

const Notes: LessonContent = ({ components }) =>
  slides.map(({ id }) =>
    components['SlideNotes'] === undefined
      ? null
      : createElement(components['SlideNotes'], { key: id, slide: id }, `SECRET notes of ${id}`),
  );

export const openLesson: OpenLesson = {
  taught,
  facilitator: { outline: taught.outline, activities: {}, facts: {}, helplines: {}, Notes },
  audience,
};

function fakePlatform(change: Partial<Platform> = {}) {
  return {
    edition: 'browser' as const,
    canChooseDisplay: false,
    saveFile: vi.fn<Platform['saveFile']>(),
    openAudience: vi.fn<Platform['openAudience']>(),
    displays: vi.fn<Platform['displays']>(() => Promise.resolve(oneDisplay)),
    onDisplaysChanged: vi.fn<Platform['onDisplaysChanged']>(() => () => undefined),
    confirmDisplay: vi.fn<Platform['confirmDisplay']>(() => Promise.resolve(true)),
    identifyDisplays: vi.fn<Platform['identifyDisplays']>(() => Promise.resolve(0)),
    toggleFullScreen: vi.fn<Platform['toggleFullScreen']>(() => Promise.resolve()),
    setLetterKeys: vi.fn<Platform['setLetterKeys']>(() => Promise.resolve()),
    print: vi.fn<Platform['print']>(),
    savePdf: null,
    speech: fakeSpeech(),
    keepStorage: vi.fn<Platform['keepStorage']>(() => Promise.resolve()),
    ...change,
  } satisfies Platform;
}

export const oneDisplay: DisplaySet = { key: 'single', change: 0, extended: false, displays: [] };
export const twoDisplays: DisplaySet = { key: 'extended', change: 1, extended: true, displays: [] };

/** Two displays that the shell can name, with the facilitator window on one of them. */
export const namedDisplays = (facilitatorOn: '1' | '2'): DisplaySet => ({
  key: '1 1920x1080, 2 1024x768',
  change: 1,
  extended: true,
  displays: [
    { id: '1', label: 'Laptop', width: 1920, height: 1080, facilitator: facilitatorOn === '1' },
    { id: '2', label: 'Projector', width: 1024, height: 768, facilitator: facilitatorOn === '2' },
  ],
});

/** Answered for these displays, as they are now. */
export const answeredFor = (kind: 'alone' | 'shared' | 'separate', set = oneDisplay) => ({
  kind,
  displays: momentOf(set),
});

export function fakeRuntime(
  change: Partial<SessionState> = {},
  audienceLesson = audience,
  outline: Partial<Outline> = {},
): SessionRuntime {
  const lesson: OpenLesson = {
    ...openLesson,
    taught: { ...taught, outline: { ...taught.outline, ...outline } },
    audience: audienceLesson,
  };
  let revision = 0;
  const store = createSessionStore({
    lesson: lesson.taught,
    initial: fakeSession(taught, change),
    look,
    publish: () => {
      revision += 1;
      return revision;
    },
    save: () => Promise.resolve(),
  });
  return { lesson, store, closeAudience: vi.fn(), close: vi.fn() };
}

interface PresentSetup {
  readonly state?: Partial<SessionState>;
  /** What the slides are drawn from. */
  readonly audience?: AudienceLesson;
  readonly outline?: Partial<Outline>;
  /** What is remembered for `oneDisplay`; absent, it asks. */
  readonly wall?: 'shared' | 'separate';
  readonly displays?: DisplaySet;
  readonly settings?: Partial<Settings>;
  readonly platform?: Partial<Platform>;
}

/** The whole of Present over a real store. */
export async function showPresent({ state = {}, wall, displays = oneDisplay, ...change }: PresentSetup = {}) {
  const runtime = fakeRuntime({ wall: { kind: 'unknown' }, ...state }, change.audience, change.outline);
  const platform = { ...fakePlatform(change.platform), displays: vi.fn<Platform['displays']>() };
  const kept: Settings[] = [
    {
      ...defaultSettings,
      displays: wall === undefined ? [] : [{ displays: displays.key, wall, room: null }],
      ...change.settings,
    },
  ];
  const props = { onNotesSize: vi.fn(), onPrint: vi.fn(), onLeave: vi.fn() };
  let plug: (set: DisplaySet) => void = () => undefined;
  const drawn: string[] = [];
  function Page() {
    const [set, setSet] = useState(displays);
    const [settings, setSettings] = useState(kept[0] as Settings);
    plug = setSet;
    platform.displays.mockResolvedValue(set);
    // What is in the page when other displays are first drawn for, before any effect has put it right.
    useLayoutEffect(() => {
      drawn.push(`${set.key}: ${document.body.textContent}`);
    }, [set]);
    const handleSettings = (next: Settings) => {
      kept.push(next);
      setSettings(next);
    };
    return (
      <Present
        runtime={runtime}
        platform={platform}
        settings={settings}
        displays={set}
        onSettings={handleSettings}
        {...props}
      />
    );
  }
  const { container } = await act(async () => render(<Page />));
  return {
    ...props,
    container,
    platform,
    store: runtime.store,
    state: () => runtime.store.getSnapshot().state,
    settings: () => kept.at(-1) as Settings,
    dispatch: (event: SessionEvent) => act(async () => runtime.store.dispatch(event)),
    audience: (kind: 'open' | 'gone') =>
      act(async () => runtime.store.setPresence(kind === 'open' ? { kind, shown: 99 } : { kind })),
    /** What was in the page at the first drawing for each set of displays. */
    drawn,
    /** Other displays are in use from now on. */
    plug: (set: DisplaySet) => act(async () => plug(set)),
    /** The same, while something else is still awaited. */
    plugMeanwhile: (set: DisplaySet) => act(() => plug(set)),
  };
}
