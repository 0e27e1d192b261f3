import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Helpline, Nation } from '../../../renderer/core/lesson/bank';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import type { AudienceLesson } from '../../../renderer/lesson-parts/lesson-module';
import { SlideStage } from '../../../renderer/lesson-parts/slide-stage';
import { fakeAudienceLesson, fakeAudienceView, fakeHelp, slideScreen } from '../../support/fake-audience-lesson';

const draw = (view: AudienceView, lesson: AudienceLesson | null = fakeAudienceLesson()) =>
  render(<SlideStage lesson={lesson} view={view} ratio="16:9" />);

describe('a slide stage', () => {
  test('draws the slide on show with its title, and no other', () => {
    draw(fakeAudienceView(slideScreen('welcome')));
    expect(screen.getByRole('heading', { name: 'Welcome' })).toBeInstanceOf(HTMLElement);
    expect(screen.queryByText('What is known')).toBeNull();
  });

  test.each([
    [0, 0, ['Made-up people only.']],
    [0, 1, ['Made-up people only.', 'Second block.']],
    [2, 2, ['Third block.']],
  ])('draws blocks %i to %i only, not counting the white space between them', (from, to, texts) => {
    const { container } = draw(fakeAudienceView(slideScreen('welcome', { from, to })));
    expect([...container.querySelectorAll('.slide-body p')].map((block) => block.textContent)).toEqual(texts);
  });

  test('shows source and year beside a figure, and a helpline with its contact', () => {
    draw(fakeAudienceView(slideScreen('facts')));
    expect(screen.getByText(/About nine in ten\./u)?.textContent).toBe('About nine in ten. (IWF, 2024)');
    expect(screen.getByText('Childline, 0800 1111')).toBeInstanceOf(HTMLElement);
  });

  test('shows no source beside a fact that is not a figure', () => {
    const facts = { F1: { id: 'F1', text: 'Telling helps.', figure: false, sources: ['IWF'], year: 2024 } };
    draw(fakeAudienceView(slideScreen('facts')), fakeAudienceLesson({ facts }));
    expect(screen.getByText('Telling helps.').textContent).toBe('Telling helps.');
  });

  const forStaff = {
    F1: { id: 'F1', text: 'SECRET for staff.', staffOnly: true, figure: false, sources: ['IWF'] },
  } as const;

  test('draws nothing of a fact for staff alone in a lesson for pupils, and tells of it', () => {
    const refused = vi.fn();
    const view = fakeAudienceView(slideScreen('facts'));
    const lesson = fakeAudienceLesson({ facts: forStaff });
    render(<SlideStage lesson={lesson} view={view} ratio="16:9" onRefusedFact={refused} />);
    expect(document.body.textContent).not.toContain('SECRET');
    // The rest of the slide stands.
    expect(screen.getByText('Childline, 0800 1111')).toBeInstanceOf(HTMLElement);
    expect(refused).toHaveBeenCalledExactlyOnceWith('F1');
  });

  test('draws it in a lesson for staff', () => {
    draw(fakeAudienceView(slideScreen('facts')), fakeAudienceLesson({ facts: forStaff, audience: 'staff' }));
    expect(screen.getByText('SECRET for staff.')).toBeInstanceOf(HTMLElement);
  });

  test.each([
    [null, 'Wording for anywhere.'],
    ['wales', 'England and Wales wording.'],
    ['northern-ireland', 'Other wording.'],
  ] as const)('in nation %s shows its wording and no other', (nation: Nation | null, wording) => {
    draw(fakeAudienceView(slideScreen('facts'), { nation }));
    expect(screen.getAllByText(/[Ww]ording/u).map((element) => element.textContent)).toEqual([wording]);
  });

  test('puts the wording of the nation in the middle where it is all there is', () => {
    const isSingle = (slide: string) => {
      const { container, unmount } = draw(fakeAudienceView(slideScreen(slide), { nation: 'wales' }));
      const single = container.querySelector('.slide')?.hasAttribute('data-single');
      unmount();
      return single;
    };
    expect(isSingle('nations')).toBe(true);
    expect(isSingle('facts')).toBe(false);
  });

  test('keeps the size of its words when the next block appears', () => {
    const { container, rerender } = draw(fakeAudienceView(slideScreen('welcome', { to: 0 })));
    const size = () => container.querySelector('.slide')?.getAttribute('data-size');
    const before = size();
    rerender(<SlideStage lesson={fakeAudienceLesson()} view={fakeAudienceView(slideScreen('welcome'))} ratio="16:9" />);
    expect(size()).toBe(before);
  });

  test('lays out a block that takes its turn by itself, and blocks that gather all together', () => {
    const layoutOf = (slide: string, block: number) => {
      const { container, unmount } = draw(fakeAudienceView(slideScreen(slide, { from: block, to: block })));
      const layout = container.querySelector('.slide')?.getAttribute('data-layout');
      unmount();
      return layout;
    };
    expect([0, 1, 2].map((block) => layoutOf('turns', block))).toEqual(['standard', 'statement', 'help']);
    expect([0, 1, 2].map((block) => layoutOf('gathered', block))).toEqual(['help', 'help', 'help']);
  });

  test('sets few words larger than many', () => {
    const sizeOf = (slide: string) => {
      const { container, unmount } = draw(fakeAudienceView(slideScreen(slide)));
      const size = container.querySelector('.slide')?.getAttribute('data-size');
      unmount();
      return size;
    };
    expect(sizeOf('welcome')).toBe('large');
    expect(sizeOf('wordy')).toBe('normal');
  });

  test('draws an activity from its public item and its view', () => {
    const view = { bars: null, answer: null };
    draw(fakeAudienceView(slideScreen('paying', { activities: { 'paying.K3': view } })));
    expect(screen.getByText('They ask again')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('What about paying?')).toBeInstanceOf(HTMLElement);
  });

  test('draws nothing of an activity that the view does not hold', () => {
    draw(fakeAudienceView(slideScreen('paying')));
    expect(screen.queryByText('They ask again')).toBeNull();
  });

  test.each([
    ['without its lesson', slideScreen('welcome'), null],
    ['for a slide the lesson does not have', slideScreen('elsewhere'), fakeAudienceLesson()],
    ['before the wall is confirmed', { kind: 'holding' } as const, fakeAudienceLesson()],
  ])('holds %s', (_when, what, lesson) => {
    const { container } = draw(fakeAudienceView(what), lesson);
    expect(container.textContent).toBe('Not Alone');
  });

  test('asks which number the room sees', () => {
    const { container } = draw(fakeAudienceView({ kind: 'number', number: 2 }));
    expect(container.textContent).toBe('2Which number does the room see?');
  });

  test.each(['black', 'white'] as const)('shows nothing on %s', (cover) => {
    const { container } = draw(fakeAudienceView({ kind: 'cover', cover }));
    expect(container.textContent).toBe('');
  });

  test('hides the lesson behind a calm line', () => {
    const { container } = draw(fakeAudienceView({ kind: 'cover', cover: 'hide' }));
    expect(container.textContent).toBe('We will be back in a moment');
  });

  test('has the theme and font of the room’s display, whatever the page around it has', () => {
    const look = { theme: 'dark', font: 'reading', reducedMotion: true } as const;
    const { container } = draw(fakeAudienceView({ kind: 'holding' }, { look }));
    expect({ ...container.querySelector<HTMLElement>('.stage')?.dataset }).toMatchObject({
      theme: 'dark',
      font: 'reading',
      motion: 'reduced',
    });
  });
});

describe('the help card', () => {
  test('groups helplines by need under the names pupils see', () => {
    draw(fakeAudienceView({ kind: 'help', when: 'now' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Someone here',
      'Talk to someone',
    ]);
    expect(screen.getByText('In danger now').nextElementSibling?.textContent).toBe('999');
    expect(screen.getByText('999')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('childline.org.uk')).toBeInstanceOf(HTMLElement);
  });

  test('names the confirmed contacts of this place first', () => {
    const contacts = [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }];
    draw(fakeAudienceView({ kind: 'help', when: 'closing' }, { help: fakeHelp({ contacts }) }));
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toBe('Ms Okoro, room 12 Safeguarding lead');
    expect(screen.queryByText(/your school has named/u)).toBeNull();
  });

  test('says who to turn to when no contact is confirmed', () => {
    draw(fakeAudienceView({ kind: 'help', when: 'closing' }));
    expect(screen.getByText(/The adult your school has named/u)).toBeInstanceOf(HTMLElement);
  });

  const line = (id: string, change: Partial<Helpline> = {}): Helpline => ({
    id,
    name: `The ${id}`,
    needs: ['report'],
    ages: [0, 17],
    nations: ['wales'],
    contacts: [
      { kind: 'phone', value: `number of ${id}` },
      { kind: 'web', value: `${id}.example` },
    ],
    pupil: `What ${id} does`,
    order: 1,
    checked: null,
    ...change,
  });
  const forAll = [
    { need: 'danger', lines: [line('emergency', { needs: ['danger'] })] },
    { need: 'report', lines: [line('police')] },
  ] as const;
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

  const linesUnder = (title: string) =>
    [...(screen.getByRole('heading', { name: title }).nextElementSibling?.children ?? [])].map(
      ({ firstElementChild }) => firstElementChild?.textContent,
    );

  test('has a block for each kind of person, after what is for everybody, people to turn to first', () => {
    const groups = [
      ...forAll,
      { need: 'report', whom: 'child', lines: [line('centre')] },
      { need: 'talk', whom: 'child', lines: [line('adviser')] },
    ] as const;
    const { container } = draw(
      fakeAudienceView({ kind: 'help', when: 'now' }, { help: { contacts: [], groups, adults: true } }),
    );
    expect(headings()).toEqual(['Someone here', 'About a child']);
    expect(screen.getByText('The safeguarding lead of this school or club')).toBeInstanceOf(HTMLElement);
    expect(container.querySelector('.help-card-group')?.textContent).toMatch(/^In danger now.*The police/u);
    expect(linesUnder('About a child')).toEqual(['The adviser', 'The centre']);
  });

  test('puts the emergency number first among people to turn to, and then what to do', () => {
    const groups = [...forAll, { need: 'talk', lines: [line('listener', { needs: ['talk'] })] }] as const;
    draw(fakeAudienceView({ kind: 'help', when: 'now' }, { help: { contacts: [], groups } }));
    expect(headings()).toEqual(['Someone here', 'Talk to someone', 'Report it']);
    expect(linesUnder('Talk to someone')).toEqual(['In danger now', 'The listener']);
  });

  test.each([
    [1, ['Someone here', 'Talk to someone']],
    [2, ['Report it']],
  ] as const)('shows, as part %i of more than can be read at once, %o', (helpPart, expected) => {
    const long = (need: 'talk' | 'report') =>
      ['first', 'second', 'third', 'fourth'].map((id) =>
        line(id, { name: `The ${id} place to turn to`, needs: [need] }),
      );
    const groups = [
      { need: 'talk', lines: long('talk') },
      { need: 'report', lines: long('report') },
    ] as const;
    draw(fakeAudienceView({ kind: 'help', when: 'now', helpPart }, { help: { contacts: [], groups } }));
    expect(headings()).toEqual(expected);
  });

  test('is filled from the view on a slide of its own too', () => {
    const { container } = draw(fakeAudienceView(slideScreen('help')));
    expect(screen.getByRole('heading', { name: 'Where help is' })).toBeInstanceOf(HTMLElement);
    expect(within(container as HTMLElement).getByText('0800 1111')).toBeInstanceOf(HTMLElement);
  });
});
