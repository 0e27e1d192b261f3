import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attributeValues, facts, helplines, items, lessonText, textOf } from './bank-files';

const front = parse(lessonText.split(/^---$/mu)[1] ?? '') as Readonly<Record<string, unknown>>;
const slides = lessonText.split(/(?=<Slide )/u).slice(1);
const minutes = attributeValues('Slide', 'minutes').map(Number);

/** What pupils see of a slide: without its notes. */
function shownOf(slide: string): string {
  return slide.replace(/<Notes>[\s\S]*<\/Notes>/u, '');
}

/** A slide with the wording of the facts, helplines and items it uses put beside its own; facts in the wording of `side`. */
function wholeOf(slide: string, side: 'pupil' | 'staff'): string {
  const used = (part: string, attribute: string) =>
    [...slide.matchAll(new RegExp(`<${part}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'gu'))].map((found) => found[1]);
  const factIds = used('Fact', 'id');
  const itemIds = used('[A-Z]\\w+', 'item');
  const chosen = items.filter((item) => itemIds.includes(item.id));
  const asked = [...factIds, ...chosen.flatMap((item) => item.facts ?? [])];
  return [
    slide,
    ...(side === 'pupil'
      ? facts.filter((fact) => factIds.includes(fact.id)).map((fact) => fact.pupil ?? '')
      : facts.filter((fact) => asked.includes(fact.id)).map((fact) => fact.staff)),
    ...helplines.filter((line) => used('Helpline', 'id').includes(line.id)).map((line) => line.name),
    ...chosen.map((item) => item.text),
  ].join('\n');
}

describe('the KS4 lesson', () => {
  it('has the 14 slides of the plan with their minutes, which add up to 55', () => {
    expect(minutes).toEqual([3, 2, 4, 4, 1, 7, 10, 5, 4, 2, 4, 2, 3, 4]);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(55);
    expect(front).toMatchObject({
      id: 'ks4-lesson',
      version: 1,
      minutes: 55,
      ages: [14, 16],
      format: 'lesson',
      audience: 'pupils',
    });
  });

  it('lets only the slides about fakes and about a friend be dropped', () => {
    const dropped = slides.filter((slide) => /^<Slide [^>]*\bdrop\b/u.test(slide));
    const kept = slides.filter((slide) => /^<Slide [^>]*\bkeep\b/u.test(slide));
    expect(dropped.map((slide) => slides.indexOf(slide) + 1)).toEqual([10, 13]);
    expect(kept).toHaveLength(12);
  });

  it('has words to say and things to do on every slide', () => {
    expect(slides.filter((slide) => !slide.includes('<Say>') || !slide.includes('<Do>'))).toEqual([]);
  });

  it('shows help and "not your fault" within five minutes, again on slide 5, and help as the last thing', () => {
    expect(slides[0]).toContain('<GroundRules>');
    for (const part of ['<ContentNote>', '<NotYourFault>', '<HelpCard when="opening" />'])
      expect(slides[1]).toContain(part);
    expect(slides[4]).toContain('<NotYourFault>');
    expect(
      shownOf(slides[13] ?? '')
        .replace('</Slide>', '')
        .trimEnd(),
    ).toMatch(/<Closer>[\s\S]*<HelpCard when="closing" \/>$/u);
  });

  it('asks the same six questions at the start and at the end, one at a time', () => {
    const asked = (slide: string | undefined, phase: string) =>
      [...(slide ?? '').matchAll(new RegExp(`item="(\\w+)" phase="${phase}"`, 'gu'))].map((found) => found[1]);
    const six = ['B1', 'B2', 'B3', 'B4', 'B5', 'K10'];
    expect(asked(slides[2], 'baseline')).toEqual(six);
    expect(asked(slides[13], 'endpoint')).toEqual(six);
    expect(slides[2]).toContain('reveal="turns"');
    expect(slides[13]).toContain('reveal="turns"');
  });

  it('gives the law for each nation once, and what holds in all four while none is set', () => {
    const groups = [...shownOf(slides[11] ?? '').matchAll(/<For nation="([^"]*)">/gu)].map((found) => found[1]);
    expect(groups).toEqual(['england wales', 'scotland', 'northern-ireland', 'unset']);
  });

  it('keeps Outcome 21 and the services for adults out of what pupils see', () => {
    const shown = slides.map(shownOf).join('\n');
    expect(shown).not.toMatch(/Outcome 21|record|StopNCII|Revenge Porn/u);
  });

  it('names Outcome 21 to staff in England and Wales alone', () => {
    const blocks = [...lessonText.matchAll(/<For nation="([^"]*)">([\s\S]*?)<\/For>/gu)];
    const naming = blocks.filter((block) => block[2]?.includes('Outcome 21')).map((block) => block[1]);
    expect(naming).toEqual(['england wales']);
    expect(lessonText.match(/Outcome 21/gu)).toHaveLength(1);
  });

  it('names no telephone number, text code or web address', () => {
    expect(lessonText).not.toMatch(/\b(?:999|101|85258|116 ?123|0[38]\d\d[ \d]+)\b|\.(?:org|uk|com|net)\b/u);
  });

  it('asks nobody about their own life, blames nobody and promises nothing', () => {
    const refused =
      /have you ever|has this happened to you|who here has|hands up if|\bvictim|fell for|should have|stupid|careless|\balways\b|\bfor ?ever\b|they won't|never a record/iu;
    expect(lessonText).not.toMatch(refused);
  });

  it('is reviewed by nobody that the register of reviews does not hold', () => {
    const register = textOf('docs/reviews.md');
    if (front.reviewed !== null) expect(register).toContain(`| ${String(front.reviewed)} | lesson ks4-lesson |`);
    expect(front.reviewed).toBeNull();
    expect(front.reviewBy).toBeNull();
  });
});

describe('the page on where each message is taught', () => {
  const rows = textOf('docs/curriculum.md')
    .split('\n')
    .filter((line) => /^\| F1\d\d/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has a row for every message of the article', () => {
    const named = new Set(rows.map((row) => row[1]?.slice(0, 4)));
    expect([...named].toSorted()).toEqual(Array.from({ length: 18 }, (_, index) => `F${111 + index}`));
  });

  it.each(
    rows.map(([, message = '', , place = '', where = '', sentence = '']) => ({ message, place, where, sentence })),
  )('quotes for $message a sentence that its slide teaches', ({ place, where, sentence }) => {
    expect(sentence.length).toBeGreaterThan(10);
    const [number = '', id = ''] = place.replaceAll('`', '').split(' ');
    const slide = slides[Number(number) - 1] ?? '';
    expect(slide).toContain(`id="${id}"`);
    if (where.startsWith('slide')) expect(wholeOf(shownOf(slide), 'pupil')).toContain(sentence);
    else expect(wholeOf(slide, 'staff')).toContain(sentence);
    if (where === 'Say' || where === 'Do')
      expect(slide).toMatch(new RegExp(`<${where}>(?:(?!</${where}>)[\\s\\S])*${escaped(sentence)}`, 'u'));
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
