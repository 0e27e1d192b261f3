import type { HelpContent } from '../../renderer/core/lesson/help';
import type { AudienceScreen, AudienceView } from '../../renderer/core/session/audience-view';
import type { AudienceLesson, LessonContent } from '../../renderer/lesson-parts/lesson-module';

/** A small lesson as the compiler makes it, white space between the blocks included. */
const Content: LessonContent = ({ components }) => {
  const { Slide, Welcome, Fact, For, Helpline, Choice, HelpCard, NotYourFault } = components as Record<
    string,
    React.ElementType
  >;
  if (!Slide || !Welcome || !Fact || !For || !Helpline || !Choice || !HelpCard || !NotYourFault)
    throw new Error('A part is missing');
  return (
    <>
      <Slide id="welcome">
        {'\n'}
        <Welcome>
          <p>Made-up people only.</p>
        </Welcome>
        {'\n'}
        <p>Second block.</p>
        {'\n'}
        <p>Third block.</p>
        {'\n'}
      </Slide>
      {'\n'}
      <Slide id="facts">
        <p>
          <Fact id="F1" /> Ask <Helpline id="childline" />.
        </p>
        <For nation="england wales">
          <p>England and Wales wording.</p>
        </For>
        <For nation="scotland northern-ireland">
          <p>Other wording.</p>
        </For>
        <For nation="unset">
          <p>Wording for anywhere.</p>
        </For>
      </Slide>
      {'\n'}
      <Slide id="paying">
        <Choice item="K3" activity="paying.K3" />
      </Slide>
      <Slide id="help">
        <HelpCard when="opening" />
      </Slide>
      <Slide id="turns" reveal="turns">
        <p>Words.</p>
        <NotYourFault>
          <p>Not your fault.</p>
        </NotYourFault>
        <HelpCard when="opening" />
      </Slide>
      <Slide id="gathered" reveal="steps">
        <p>Words.</p>
        <NotYourFault>
          <p>Not your fault.</p>
        </NotYourFault>
        <HelpCard when="opening" />
      </Slide>
      <Slide id="nations">
        <For nation="england wales">
          <p>Here.</p>
        </For>
        <For nation="scotland northern-ireland unset">
          <p>There.</p>
        </For>
      </Slide>
      <Slide id="wordy">
        <ul>
          {['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((number) => (
            <li key={number}>Line {number} of a slide that is full of words</li>
          ))}
        </ul>
      </Slide>
    </>
  );
};

const childline = {
  id: 'childline',
  name: 'Childline',
  needs: ['talk'],
  ages: [0, 18],
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  contacts: [
    { kind: 'phone', value: '0800 1111' },
    { kind: 'web', value: 'childline.org.uk' },
  ],
  pupil: 'A counsellor listens.',
  order: 1,
  checked: null,
} as const;

const emergency = {
  ...childline,
  id: 'emergency',
  name: 'Emergency services',
  needs: ['danger'],
  contacts: [{ kind: 'phone', value: '999' }],
} as const;

export function fakeHelp(changes: Partial<HelpContent> = {}): HelpContent {
  return {
    contacts: [],
    groups: [
      { need: 'danger', lines: [emergency] },
      { need: 'talk', lines: [childline] },
    ],
    ...changes,
  };
}

export function fakeAudienceLesson(changes: Partial<AudienceLesson> = {}): AudienceLesson {
  return {
    id: 'fake',
    version: 1,
    title: 'A fake lesson',
    language: 'en-GB',
    slides: {
      welcome: { title: 'Welcome', layout: 'standard', blocks: 3 },
      facts: { title: 'What is known', layout: 'standard', blocks: 4 },
      paying: { title: 'What about paying?', layout: 'question', blocks: 1 },
      help: { title: 'Where help is', layout: 'help', blocks: 1 },
      turns: { title: 'One by one', layout: 'standard', blocks: 3 },
      gathered: { title: 'All together', layout: 'standard', blocks: 3 },
      nations: { title: 'By nation', layout: 'standard', blocks: 2 },
      wordy: { title: 'Many words', layout: 'standard', blocks: 1 },
    },
    activities: {
      'paying.K3': {
        kind: 'Choice',
        item: { question: 'What often happens?', options: ['It ends', 'They ask again'] },
      },
    },
    facts: { F1: { id: 'F1', text: 'About nine in ten.', figure: true, sources: ['IWF'], year: 2024 } },
    helplines: { childline },
    Content,
    ...changes,
  };
}

export function slideScreen(
  slide: string,
  changes: Partial<Extract<AudienceScreen, { kind: 'slide' }>> = {},
): AudienceScreen {
  return { kind: 'slide', slide, from: 0, to: 9, activities: {}, ...changes };
}

export function fakeAudienceView(screen: AudienceScreen, changes: Partial<AudienceView> = {}): AudienceView {
  return {
    lesson: { id: 'fake', version: 1 },
    nation: null,
    help: fakeHelp(),
    look: { theme: 'light', reducedMotion: false, font: 'standard' },
    screen,
    ...changes,
  };
}
