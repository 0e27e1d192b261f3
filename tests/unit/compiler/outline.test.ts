import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../lessons/compiler/build-outline';
import type { Nation } from '../../../renderer/core/lesson/bank';
import { outlineFor } from '../../../renderer/core/lesson/place';
import { fakeBank, fakeLesson, kinds, read } from './support';

function outline(body: string, attributes = '') {
  const lesson = read(fakeLesson(body).replace('title="Middle"', `title="Middle" ${attributes}`));
  if (!lesson.front) throw new Error('Unexpected lesson without front matter');
  return buildOutline(lesson, lesson.front, fakeBank(), kinds);
}

function middle(body: string, attributes = '') {
  const slide = outline(body, attributes).slides.find((each) => each.id === 'middle');
  if (!slide) throw new Error('Unexpected outline without the slide');
  return slide;
}

describe('beats', () => {
  it('shows every block at once when nothing is said', () => {
    expect(middle('One.\n\nTwo.\n\n- Three\n- Four').beats).toEqual([{ from: 0, to: 2 }]);
  });

  it('adds one block at a time with steps', () => {
    expect(middle('One.\n\nTwo.\n\n- Three\n- Four', 'reveal="steps"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
      { from: 0, to: 2 },
    ]);
  });

  it('puts one block in place of another with turns', () => {
    expect(middle('One.\n\nTwo.', 'reveal="turns"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ]);
  });

  it('does not count notes as a block, wherever they stand', () => {
    expect(middle('One.\n\n<Notes>Hidden.</Notes>\n\nTwo.', 'reveal="turns"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ]);
  });

  it('counts parts on one line as blocks of their own', () => {
    expect(middle('<Fact id="F01" /> <Callout>Two.</Callout>', 'reveal="turns"').beats).toHaveLength(2);
  });

  it('follows an activity with its further steps', () => {
    const key = 'middle.R1';
    expect(middle('One.\n\n<Chat item="R1" />\n\nTwo.', 'reveal="turns"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1, activity: key, activityStep: 1 },
      { from: 1, to: 1, activity: key, activityStep: 2 },
      { from: 1, to: 1, activity: key, activityStep: 3 },
      { from: 2, to: 2 },
    ]);
    expect(middle('<Chat item="R1" />').beats.map((beat) => beat.activityStep)).toEqual([1, 2, 3]);
  });

  it('keeps all steps of an activity on show while later blocks are added', () => {
    expect(
      middle('<Chat item="R1" />\n\nTwo.', 'reveal="steps"').beats.map(({ to, activityStep }) => [to, activityStep]),
    ).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 3],
    ]);
  });

  it('takes one press for a group of wordings by nation, and none for a hall break', () => {
    const body =
      'One.\n\n<For nation="wales england">A.</For>\n\n<For nation="scotland northern-ireland unset">B.</For>\n\n<Break hall />\n\nTwo.';
    expect(middle(body, 'reveal="turns"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 4 },
    ]);
  });

  it('leaves an activity a turn of its own beside a hall break', () => {
    expect(middle('One.\n\n<Break hall />\n\n<Ask item="B1" />', 'reveal="turns"').beats).toHaveLength(2);
  });
});

describe('beats in a hall', () => {
  it('are those of any room where the author breaks nothing', () => {
    expect(middle('One.\n\nTwo.').hallBeats).toBeUndefined();
    expect(middle('One.\n\nTwo.', 'reveal="turns"').hallBeats).toBeUndefined();
  });

  it('show the parts of a slide one in place of another', () => {
    expect(middle('One.\n\nTwo.\n\n<Break hall />\n\nThree.').hallBeats).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
  });

  it('start a part afresh where blocks come one after another', () => {
    expect(middle('One.\n\nTwo.\n\n<Break hall />\n\nThree.\n\nFour.', 'reveal="steps"').hallBeats).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
      { from: 3, to: 3 },
      { from: 3, to: 4 },
    ]);
  });

  it('split a turn that is one press elsewhere', () => {
    const { beats, hallBeats } = middle('- One\n\n<Break hall />\n\n- Two\n\nThree.', 'reveal="turns"');
    expect(beats).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 3 },
    ]);
    expect(hallBeats).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
  });

  it('pass over breaks at the ends of a slide', () => {
    expect(middle('<Break hall />\n\nOne.\n\n<Break hall />').hallBeats).toEqual([{ from: 1, to: 1 }]);
  });

  it('follow an activity of a part with its further steps', () => {
    expect(
      middle('One.\n\n<Break hall />\n\n<Chat item="R1" />').hallBeats?.map(({ from, activityStep }) => [
        from,
        activityStep,
      ]),
    ).toEqual([
      [0, undefined],
      [2, 1],
      [2, 2],
      [2, 3],
    ]);
  });

  it('say where a help card is on show: the room decides how many parts it has', () => {
    const { beats, hallBeats } = middle('One.\n\n<Break hall />\n\n<HelpCard when="opening" />');
    expect(hallBeats).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 2, helpCard: true },
    ]);
    expect(beats).toEqual([{ from: 0, to: 2, helpCard: true }]);
  });
});

describe('the key words of a beat', () => {
  // The glossary of the lesson: threat, blackmail, report, private picture.
  it('are those of the title and of the blocks shown so far, and none while there are none', () => {
    const body = 'Nothing yet.\n\nA threat.\n\nReport it: <Fact id="F01" />';
    expect(middle(body, 'reveal="turns"').beats).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1, terms: [0] },
      { from: 2, to: 2, terms: [0, 2] },
    ]);
    const { slides } = outline('Words.');
    expect(slides.every(({ beats }) => beats.every(({ terms }) => terms === undefined))).toBe(true);
  });

  it('come from the wording that pupils read, never from notes', () => {
    expect(middle('<Fact id="F01" />\n\n<Notes>Blackmail.</Notes>').beats).toEqual([{ from: 0, to: 0, terms: [0] }]);
  });

  it('leave a hall’s beats out where only the key words are the same', () => {
    expect(middle('A threat.').hallBeats).toBeUndefined();
    expect(middle('A threat.\n\n<Break hall />\n\nBlackmail.').hallBeats).toEqual([
      { from: 0, to: 0, terms: [0] },
      { from: 2, to: 2, terms: [0, 1] },
    ]);
  });
});

describe('the outline', () => {
  it('holds each activity with its options and targets', () => {
    expect(outline('Words.').slides[1]?.activities).toEqual([
      {
        key: 'start.B1',
        kind: 'Ask',
        item: 'B1',
        itemVersion: 1,
        phase: 'baseline',
        label: 'How sure are you?',
        options: ['Low', 'High'],
        target: [1],
      },
    ]);
    expect(middle('<Chat item="R1" />').activities).toEqual([
      { key: 'middle.R1', kind: 'Chat', item: 'R1', itemVersion: 1, label: 'Read this', options: [] },
    ]);
  });

  it('holds the outcomes that a slide names, and nothing where it names none', () => {
    expect(middle('Words.', 'outcomes="2 1"').outcomes).toEqual([2, 1]);
    expect(middle('Words.')).not.toHaveProperty('outcomes');
  });

  it('holds notes as plain lines in the voice of their part', () => {
    const body =
      'Words.\n\n<Notes>\n- First **point**\n- Second: <Fact id="F02" />\n\n<Say>Ring\n<Helpline id="line" />.</Say>\n\n<Do>\nOne.\n\n<For nation="england wales">Two.</For>\n</Do>\n</Notes>';
    expect(middle(body).notes).toEqual([
      { kind: 'note', text: 'First point' },
      { kind: 'note', text: 'Second: Only for staff.' },
      { kind: 'say', text: 'Ring Helping Line.' },
      { kind: 'do', text: 'One.' },
      { kind: 'do', text: 'England and Wales: Two.' },
    ]);
  });

  it('says a fact in the words of those who hear it', () => {
    const body = 'Words.\n\n<Notes>\n<Say>Hear: <Fact id="F01" /></Say>\n\n<Do>Know: <Fact id="F01" /></Do>\n</Notes>';
    expect(middle(body).notes).toEqual([
      { kind: 'say', text: 'Hear: Making the threat is a crime.' },
      { kind: 'do', text: 'Know: It is a crime.' },
    ]);
  });

  it('holds the facts that the room reads or hears on a slide, each once, and none that is only done or known', () => {
    const notes = '<Notes>\n<Say>Hear: <Fact id="F01" /></Say>\n\n<Do>Know: <Fact id="F02" /></Do>\n</Notes>';
    expect(middle(`Words.\n\n${notes}`).taught).toEqual([{ fact: 'F01', where: 'say' }]);
    expect(middle(`<Callout><Fact id="F01" /></Callout>\n\n<Fact id="F01" />\n\n${notes}`).taught).toEqual([
      { fact: 'F01', where: 'slide' },
    ]);
    expect(middle('Words.')).not.toHaveProperty('taught');
  });

  it('holds who leads, where the notes say so', () => {
    const body =
      'Words.\n\n<Notes>\n<Part role="officer" />\n\n<Say>One.</Say>\n\n<Part role="teacher" />\n\n<Do>Two.</Do>\n</Notes>';
    expect(middle(body).notes).toEqual([
      { kind: 'part', role: 'officer' },
      { kind: 'say', text: 'One.' },
      { kind: 'part', role: 'teacher' },
      { kind: 'do', text: 'Two.' },
    ]);
  });

  it('holds the fewest minutes of a slide that has them', () => {
    expect(middle('Words.')).not.toHaveProperty('leastMinutes');
    expect(middle('Words.', 'least="2"')).toMatchObject({ minutes: 3, leastMinutes: 2 });
  });

  it('names the parts of a slide, once each, without those of its notes', () => {
    expect(
      middle('<Callout>A <Fact id="F01" /></Callout>\n\n<Callout>B</Callout>\n\n<Notes><Say>C</Say></Notes>').parts,
    ).toEqual(['Callout', 'Fact']);
  });

  it('lists the facts of slides, notes and items in the order of their numbers', () => {
    const K1 = 'id: K1\nkind: Ask\nversion: 1\nfacts: [F100, F09]\nquestion: Q\n';
    const lesson = read(fakeLesson('<Fact id="F02" />\n\n<Ask item="K1" />\n\n<Notes><Fact id="F01" /></Notes>'));
    if (!lesson.front) throw new Error('Unexpected lesson without front matter');
    expect(buildOutline(lesson, lesson.front, fakeBank({ items: { K1 } }), kinds).facts).toEqual([
      'F01',
      'F02',
      'F09',
      'F100',
    ]);
  });

  it('reads the age from what pupils read, not from notes', () => {
    const hard = 'Organisations investigating exploitation collaborate internationally, disrupting infrastructure.';
    const easy = outline('We like cats.').readingAge;
    expect(outline(`We like cats.\n\n<Notes>${hard}</Notes>`).readingAge).toBe(easy);
    expect(outline(`We like cats. ${hard}`).readingAge).toBeGreaterThan(easy);
  });
});

describe('a question for some nations', () => {
  const body = 'Words.\n\n<Ask item="K1" nation="england wales" />\n\n<Chat item="R1" />';
  const here = (nation: Nation | null) => {
    const slide = outlineFor(outline(body, 'reveal="turns"'), nation).slides.find(({ id }) => id === 'middle');
    return { keys: slide?.activities.map(({ key }) => key), beats: slide?.beats.map(({ from }) => from) };
  };

  it.each(['england', 'wales'] as const)('is asked in %s', (nation) => {
    expect(here(nation)).toEqual({ keys: ['middle.K1', 'middle.R1'], beats: [0, 1, 2, 2, 2] });
  });

  it.each(['scotland', 'northern-ireland', null] as const)('takes no turn in %s', (nation) => {
    expect(here(nation)).toEqual({ keys: ['middle.R1'], beats: [0, 2, 2, 2] });
  });

  it('leaves a lesson without any as it is', () => {
    const all = outline('Words.');
    expect(outlineFor(all, null)).toBe(all);
  });
});
