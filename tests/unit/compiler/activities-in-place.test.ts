import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileLesson } from '../../../lessons/compiler/compile-lesson';
import { loadBank, loadLesson } from '../../../lessons/compiler/load';
import { readBank } from '../../../lessons/compiler/read-bank';
import { readLesson } from '../../../lessons/compiler/read-lesson';
import { clip } from '../../../renderer/activities/clip/model';
import { mythFact } from '../../../renderer/activities/myth-fact/model';
import { activityKinds } from '../../../renderer/activities/registry';
import { fakeBank, fakeLesson, faults, kinds } from './support';

const media = new Map([
  ['media/a.webm', 1],
  ['media/a.vtt', 1],
  ['media/a.txt', 1],
]);
const models = [...kinds, clip, mythFact];
const clipWith = (attributes: string) => faults(fakeLesson(`<Clip ${attributes} />`), { media, models });
const whole = 'id="door" title="A door" src="media/a.webm" captions="media/a.vtt" transcript="media/a.txt"';

describe('a clip', () => {
  it('is accepted with captions and a transcript', () => {
    expect(clipWith(whole)).toEqual([]);
  });

  it.each([
    ['captions', 'D8'],
    ['transcript', 'D8'],
    ['src', 'D1'],
    ['title', 'D1'],
    ['id', 'D1'],
  ])('is refused without %s, by rule %s', (name, rule) => {
    const found = clipWith(whole.replace(new RegExp(`${name}="[^"]*"`, 'u'), ''));
    expect(found.map((fault) => fault.slice(0, 2))).toContain(rule);
    expect(found.join()).toContain(`\`${name}\``);
  });

  it('is refused when its transcript is not there, and when it would start by itself', () => {
    expect(clipWith(whole.replace('a.txt', 'b.txt')).join()).toContain('media/b.txt');
    expect(clipWith(`${whole} autoplay`).join()).toContain('autoplay');
  });

  it('is refused twice under one id on a slide', () => {
    const found = faults(fakeLesson(`<Clip ${whole} />\n\n<Clip ${whole} />`), { media, models });
    expect(found.join()).toContain('D2 ');
  });
});

describe('a set of myths', () => {
  const item = (id: string, hope: string) =>
    `id: ${id}\nkind: MythFact\nversion: 1\nages: [13, 16]\nstatement: ${id} is so.\nanswer: myth\nwhy: It is not.\nmisconception: It seems so.\n${hope}`;
  const bank = fakeBank({ items: { M01: item('M01', ''), M04: item('M04', 'hope: true\n') } }, models);
  const set = (...ids: readonly string[]) => {
    const lesson = fakeLesson(ids.map((id) => `<MythFact item="${id}" />`).join('\n\n'));
    return faults(lesson.replace('minutes="3" drop>', 'minutes="3" drop reveal="turns">'), { bank, models });
  };

  it('ends on one that leaves hope', () => {
    expect(set('M01', 'M04')).toEqual([]);
    expect(set('M01')).toEqual([]);
  });

  it('is refused at its last statement when that is a dark one', () => {
    expect(set('M04', 'M01')).toEqual([expect.stringMatching(/^D4 \d+:1 Unexpected end of a set on “M01 is so\.”/u)]);
  });
});

describe('the fixture lesson of the newer activities, compiled', async () => {
  const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const bank = readBank(loadBank(folder('lessons/bank'), folder('.')), activityKinds);
  const lesson = readLesson(loadLesson(folder('tests/fixtures/kinds'), folder('.')));
  const { audience, facilitator, outline } = await compileLesson(lesson, bank, activityKinds);

  it('imports the files of its clip, and gives the words of the transcript to the facilitator alone', () => {
    expect(audience).toMatch(/^import (\w+) from "\.\/media\/door\.webm\?url";[\s\S]*"src":\1\b/mu);
    expect(audience).toMatch(/^import (\w+) from "\.\/media\/door\.vtt\?url";[\s\S]*"captions":\1\b/mu);
    expect(audience).not.toContain('door.txt');
    expect(facilitator).toMatch(/^import (\w+) from "\.\/media\/door\.txt\?raw";[\s\S]*"transcript":\1\b/mu);
  });

  it('lists the clip under its own id, without a class result', () => {
    const [activity] = outline.slides.find(({ id }) => id === 'door')?.activities ?? [];
    expect(activity).toMatchObject({ key: 'door.open-door', kind: 'Clip', item: 'open-door', label: 'An open door' });
    expect(activity).not.toHaveProperty('target');
  });

  it('keeps what is to be revealed from the audience', () => {
    for (const planted of ['Paying often leads', 'Friends in common', 'ollie', 'before anyone posts it', 'hope'])
      expect(audience).not.toContain(planted);
  });
});
