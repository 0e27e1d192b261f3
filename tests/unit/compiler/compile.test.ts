import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { asModule } from '../../../lessons/compiler/bundle';
import { compileLesson } from '../../../lessons/compiler/compile-lesson';
import { audienceIndex, buildLibrary, facilitatorIndex, type Library } from '../../../lessons/compiler/library';
import { activityKinds } from '../../../renderer/activities/registry';
import { fakeBank, fakeLesson, forStaff, kinds, read } from './support';

const folder = fileURLToPath(new URL('../../fixtures/lessons', import.meta.url));

/** Words of the fixture lesson and its bank that only the facilitator may have. */
const planted = {
  notes: ['bandicoot', 'quokka', 'wombat', 'First point', 'Words for all'],
  whys: ['numbat', 'potoroo', 'cassowary', 'brolga', 'jabiru', 'lorikeet', 'wallaby', 'pademelon', 'bettong'],
  misconceptions: ['bilby', 'corella'],
  tactics: ['echidna'],
  'notes of items': ['galah', 'emu', 'dingo', 'currawong', 'koala', 'quoll', 'kestrel', 'osprey'],
  'results of choices': ['magpie'],
  'staff wording': ['platypus', 'tasmanian'],
};

describe('the fixture lesson, compiled', () => {
  let library: Library;
  let audience = '';
  let facilitator = '';

  beforeAll(async () => {
    library = await buildLibrary(folder, path.dirname(folder), activityKinds);
    audience = library.lessons.get('small')?.audience ?? '';
    facilitator = library.lessons.get('small')?.facilitator ?? '';
  });

  it('has no problems', () => {
    expect(library.problems).toEqual([]);
  });

  it.each(Object.entries(planted))(
    'keeps planted words of %s from the audience, and gives them to the facilitator',
    (_place, words) => {
      for (const word of words) {
        expect(facilitator).toContain(word);
        expect(audience).not.toContain(word);
      }
    },
  );

  it('never says in the audience module which option is the target', () => {
    expect(facilitator).toContain('"target":true');
    expect(audience).not.toMatch(/target|misconception|"safe"|"before"|tactic/u);
  });

  it('leaves notes of helplines and the unconfirmed ones out of everything', () => {
    const everything = [audience, facilitator, facilitatorIndex(library), audienceIndex(library)].join('\n');
    expect(everything).toContain('Helping Line');
    expect(everything).not.toMatch(/kookaburra|Later Line/u);
  });

  it('gives each activity its key in place of its item', () => {
    expect(audience).toMatch(/_jsx\(Choice, \{\n\s+activity: "start\.K1"\n\s+\}\)/u);
    expect(audience).not.toContain('item: "K1"');
  });

  it('holds the slides, facts and helplines that pupils see', () => {
    expect(audience).toContain('"law":{"title":"The law","layout":"standard","blocks":7}');
    expect(audience).toContain(
      '"F01":{"id":"F01","text":"Making the threat is a crime.","figure":false,"sources":["Made-up Agency"]}',
    );
    expect(audience).toContain('"line":{"id":"line","name":"Helping Line"');
  });

  it('imports its media, so that the build gives them an address', () => {
    expect(audience).toMatch(/^import media0 from "\.\/media\/door\.svg\?url";$/mu);
    expect(audience).toContain('src: media0');
  });

  it('takes <Allow> away and keeps the words', () => {
    expect(audience).toContain('About 300 pupils');
    expect(audience).not.toMatch(/Allow|made-up number/u);
  });

  it('lifts notes into <SlideNotes> for their slide', () => {
    expect(facilitator).toMatch(/_jsxs?\(SlideNotes, \{\n\s+slide: "welcome"/u);
    expect(facilitator).not.toContain('Best sandwich filling?",\n');
  });

  it('imports React’s JSX runtime and nothing else, and evaluates nothing', () => {
    for (const code of [audience, facilitator]) {
      const imports = [...code.matchAll(/^import .*from "(.*)";$/gmu)].map((found) => found[1]);
      expect(imports.filter((from) => from !== 'react/jsx-runtime' && from !== './media/door.svg?url')).toEqual([]);
      expect(code).not.toMatch(/new Function|eval\(|import\(|sourceMappingURL/u);
      expect([...code.matchAll(/^export /gmu)]).toHaveLength(1);
    }
  });

  it('names no place on this machine', () => {
    for (const code of [audience, facilitator]) expect(code).not.toContain(process.cwd());
  });

  it('comes out byte for byte the same twice', async () => {
    const again = await buildLibrary(folder, path.dirname(folder), activityKinds);
    expect(again.lessons.get('small')).toEqual(library.lessons.get('small'));
    expect(facilitatorIndex(again)).toBe(facilitatorIndex(library));
  });

  it('loads each lesson and side by itself', () => {
    expect(audienceIndex(library)).toBe(
      'export const loadLesson = {\n  "small": () => import("virtual:lessons/audience/small"),\n};\n',
    );
    expect(facilitatorIndex(library)).toContain('() => import("virtual:lessons/facilitator/small")');
  });
});

describe('compiling', () => {
  it('keeps words that look like code as words', async () => {
    const words = 'Quote " and \\\\ and $\\{x\\} and &lt;/script&gt; and `new Function` and \u2028.';
    const { audience } = await compileLesson(read(fakeLesson(words)), fakeBank(), kinds);
    const module = audience
      .replace(/^import .*$/gmu, 'const _jsx = (type, props) => ({ type, props }), _jsxs = _jsx, _Fragment = null;')
      .replace('export const lesson', 'const lesson');
    expect(module).toContain('new Function');
    // Parsing is enough: a word that broke out of its string would not parse.
    expect(() => new Function(module)).not.toThrow();
  });

  const staffFact = '<Callout>\n<Fact id="F02" />\n</Callout>';

  it('refuses a fact for staff alone on a slide for pupils, though nobody has checked the lesson', async () => {
    await expect(compileLesson(read(fakeLesson(staffFact)), fakeBank(), kinds)).rejects.toThrow(
      'Unexpected fact F02 on a slide for pupils',
    );
  });

  it('gives the slides of a lesson for staff the staff wording of facts, marked as such', async () => {
    const lesson = forStaff(fakeLesson(`<Fact id="F01" />\n\n${staffFact}`));
    const { audience } = await compileLesson(read(lesson), fakeBank(), kinds);
    expect(audience).toContain('"audience":"staff"');
    expect(audience).toContain('"F02":{"id":"F02","text":"Only for staff.","staffOnly":true');
    expect(audience).toContain('"F01":{"id":"F01","text":"It is a crime.","staffOnly":true');
  });

  it('gives notes the staff wording, and the audience none of it', async () => {
    const notes = 'Words.\n\n<Notes>\n<Fact id="F02" />\n</Notes>';
    const { audience, facilitator } = await compileLesson(read(fakeLesson(notes)), fakeBank(), kinds);
    expect(facilitator).toContain('Only for staff.');
    expect(audience).not.toContain('Only for staff.');
  });

  it('shows a fact to pupils in their words, and to the adults of a briefing in words for adults or for staff', async () => {
    const bankFacts =
      '- { id: F01, pupil: For pupils., adult: For adults., staff: For staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n' +
      '- { id: F02, staff: Only for staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n';
    const shownTo = async (audience: 'pupils' | 'staff') => {
      const facts = audience === 'staff' ? ['F01', 'F02'] : ['F01'];
      const text = fakeLesson(facts.map((id) => `<Fact id="${id}" />`).join('\n\n'));
      return (
        await compileLesson(read(audience === 'staff' ? forStaff(text) : text), fakeBank({ facts: bankFacts }), kinds)
      ).audience;
    };
    expect(await shownTo('pupils')).toContain('For pupils.');
    expect(await shownTo('pupils')).not.toMatch(/For adults|[Ff]or staff/u);
    expect(await shownTo('staff')).toMatch(/For adults\.[\s\S]*Only for staff\./u);
    expect(await shownTo('staff')).not.toMatch(/For pupils|"For staff/u);
  });

  it('gives the facilitator every helpline that slides or notes name, and the audience those of slides', async () => {
    const body = 'Words.\n\n<Notes><Do>Ring <Helpline id="line" />.</Do></Notes>';
    const { audience, facilitator } = await compileLesson(read(fakeLesson(body)), fakeBank(), kinds);
    expect(facilitator).toContain('"name":"Helping Line"');
    expect(audience).not.toContain('Helping Line');
  });

  it('refuses a lesson without front matter', async () => {
    await expect(compileLesson(read('Words.'), fakeBank(), kinds)).rejects.toThrow('without front matter');
  });
});

describe('the shape of what mdx-bundler makes', () => {
  const good =
    'import { jsx as _jsx } from "react/jsx-runtime";\nfunction MDXContent() {}\nexport {\n  MDXContent as default\n};\n;return Component;';

  it('is taken apart into code and component', () => {
    expect(asModule(good, 'x')).toEqual({
      code: 'import { jsx as _jsx } from "react/jsx-runtime";\nfunction MDXContent() {}\n',
      component: 'MDXContent',
    });
  });

  it.each([
    ['another ending', good.replace(';return Component;', '')],
    ['another import', good.replace('react/jsx-runtime', 'fs')],
    ['another export', good.replace('function MDXContent', 'export const a = 1;\nfunction MDXContent')],
    ['no export', good.replace(/export[\s\S]*\};\n/u, '')],
    ['eval', good.replace('{}', '{ eval("1") }')],
    ['new Function', good.replace('{}', '{ new Function("1") }')],
    ['a dynamic import', good.replace('{}', '{ import("fs") }')],
    ['require', good.replace('{}', '{ require("fs") }')],
  ])('is refused with %s', (_what, code) => {
    expect(() => asModule(code, 'x')).toThrow('Unexpected output of mdx-bundler for x');
  });
});
