import { expect, test } from '@playwright/test';
import { openBareAudience } from '../support/bare-audience';
import { everyView, taughtLessons } from '../support/every-view';
import { lessonProblems } from '../support/legible';

/**
 * Slides that fail, each made of one that passes by a change of its styles or its words: what measures slides must say so,
 * with the lesson, the slide, the text and its size.
 */
const bad = [
  {
    slide: 'a-friend-tells-you, press 1',
    styles: '.question-words > span:last-child { font-size: 4.6cqh }',
    problem: /^ks4-lesson, a-friend-tells-you, press 1: “Who is it\?.*” is 4\.60 %, expected 5\.00 % or more, at 16:9/u,
  },
  {
    slide: 'read-the-chat, press 6',
    styles: '.chat-columns { font-size: 4.25cqh !important }',
    problem: /“loopline keeps glitching\. dimchat\?” is 4\.25 %, expected 5\.00 % or more/u,
  },
  {
    slide: 'read-the-chat, press 6',
    styles: '.chat-head { font-size: 4cqh }',
    problem: /“Loopline” is 4\.00 %, expected 4\.20 % or more/u,
  },
  {
    slide: 'looking-after-yourself, press 3',
    styles: '.help-card { font-size: 4.6cqh }',
    problem: /“Childline” is 4\.60 %, expected 5\.00 % or more/u,
  },
  {
    slide: 'looking-after-yourself, press 3',
    styles: '.help-card li { flex-basis: 100% }',
    problem: /: [89] lines of words, expected 7 or fewer, at 4:3/u,
  },
  {
    slide: 'what-about-paying, press 3',
    styles: '.slide .slide-body > * { max-width: none }',
    problem: /“.+” has \d\d letters in a line, expected 46 or fewer, at 16:9/u,
  },
  {
    slide: 'a-friend-tells-you, press 1',
    styles: '.question-words > span:last-child { max-inline-size: none !important }',
    problem: /“Just pay it\..*” has \d\d letters in a line, expected 54 or fewer, at 16:9/u,
  },
  {
    slide: 'starting-point, press 1',
    styles: '[data-ratio] .slide > .motif { inset-inline-end: 20cqh; inset-block-end: 10cqh }',
    problem: /“.+” stands on the picture \(6\.70 %\), at 4:3/u,
  },
  {
    slide: 'welcome, press 1',
    styles: '.person > path { stroke: #f7d9a8; fill: #f7d9a8 }',
    problem: /“person path” is 1\.\d\d:1, and 1\.\d\d:1 in a lit room/u,
  },
  {
    slide: 'starting-point, press 3, counted, revealed',
    styles: '.scale-bar-area { border-color: #fff; background: #fff }',
    problem: /“scale-bar-area” is 1\.\d\d:1/u,
  },
];

test('slides that cannot be read from the back fail with their lesson, slide, text and size', async ({
  browser,
  baseURL,
}) => {
  const lesson = (await taughtLessons()).find(({ outline, hall }) => outline.id === 'ks4-lesson' && !hall);
  if (lesson === undefined) throw new RangeError('Unexpected library without ks4-lesson');
  const views = everyView(lesson);
  const wanted = { widths: { '16:9': [1366], '4:3': [1024] }, colours: true } as const;
  const audience = await openBareAudience(browser, baseURL);
  for (const { slide, styles, problem } of bad) {
    const view = views.filter(({ where }) => where === slide);
    expect(view.length, slide).toBe(1);
    await audience.restyle(styles);
    const problems = await lessonProblems(audience, lesson, view, wanted);
    expect(problems, `${slide} with ${styles}`).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  }
  const good = views.filter(({ where }) => bad.some(({ slide }) => slide === where));
  await audience.restyle('');
  expect(await lessonProblems(audience, lesson, good, wanted)).toEqual([]);
  await audience.close();
});
