import type { ActivityModel } from '../../renderer/core/lesson/activity';
import { roomWording } from '../../renderer/core/lesson/bank';
import type { FrontMatter } from '../../renderer/core/lesson/front-matter';
import type { AudienceLesson, FacilitatorLesson, PublicFact } from '../../renderer/lesson-parts/lesson-module';
import { type ActivityUse, activitiesOf } from './activity-use';
import { type Bank, factOf, helplineOf } from './bank';
import { buildOutline } from './build-outline';
import { bundleTree } from './bundle';
import { isPart, type PartElement, partsIn, wordsOf } from './element';
import { audienceTree, notesTree } from './prepared-trees';
import type { LessonSource } from './read-lesson';

/** A lesson as two ES modules, each exporting `lesson`, and its outline. */
export interface CompiledLesson {
  readonly outline: FacilitatorLesson['outline'];
  readonly facilitator: string;
  readonly audience: string;
}

/**
 * Compiles a lesson that was checked without an error. The same words give the same bytes, whenever and wherever.
 * Throws for a lesson whose front matter could not be read.
 */
export async function compileLesson(
  lesson: LessonSource,
  bank: Bank,
  kinds: readonly ActivityModel[],
): Promise<CompiledLesson> {
  const { front } = lesson;
  if (front === null)
    throw new Error(`Unexpected lesson ${lesson.file.path} without front matter, expected one that was checked`);
  const uses = activitiesOf(lesson, bank, kinds);
  const outline = buildOutline(lesson, front, bank, kinds);
  const content = await bundleTree(audienceTree(lesson, uses), `${lesson.slug}-audience`);
  const notes = await bundleTree(notesTree(lesson), `${lesson.slug}-facilitator`);
  const facilitator: Omit<FacilitatorLesson, 'Notes'> = {
    outline,
    activities: Object.fromEntries(
      uses.flatMap((use) => (use.item ? [[use.key, { kind: use.kind, item: use.item.item }]] : [])),
    ),
    facts: Object.fromEntries(outline.facts.flatMap((id) => factOf(bank, id) ?? []).map((fact) => [fact.id, fact])),
    helplines: helplinesNamed(partsIn(lesson.root), bank),
  };
  const pictures = withPictures(content.code);
  const own = withMedia(literal(facilitator), uses);
  const shown = withMedia(literal(audienceData(lesson, front, bank, uses)), uses);
  return {
    outline,
    facilitator: `${own.imports}${notes.code}export const lesson = { ...${own.data}, Notes: ${notes.component} };\n`,
    audience: `${shown.imports}${pictures}export const lesson = { ...${shown.data}, Content: ${content.component} };\n`,
  };
}

/** What the audience page holds beside the slides: nothing that answers a question. */
function audienceData(
  lesson: LessonSource,
  front: FrontMatter,
  bank: Bank,
  uses: readonly ActivityUse[],
): Omit<AudienceLesson, 'Content'> {
  const shown = lesson.slides.flatMap((slide) =>
    slide.blocks.flatMap((block) => [...(isPart(block) ? [block] : []), ...partsIn(block)]),
  );
  return {
    id: front.id,
    version: front.version,
    title: front.title,
    language: front.language,
    ...(front.audience === 'staff' && { audience: front.audience }),
    slides: Object.fromEntries(
      lesson.slides.map((slide) => [
        slide.id,
        { title: slide.title, layout: slide.layout, blocks: slide.blocks.length },
      ]),
    ),
    activities: Object.fromEntries(
      uses.flatMap(({ key, kind, item: found }) =>
        found ? [[key, { kind, item: found.model.toPublic(found.item) }]] : [],
      ),
    ),
    facts: Object.fromEntries(
      idsIn(shown, 'Fact')
        .flatMap((id) => publicFact(bank, id, front.audience) ?? [])
        .map((fact) => [fact.id, fact]),
    ),
    helplines: helplinesNamed(shown, bank),
  };
}

function helplinesNamed(parts: readonly PartElement[], bank: Bank): AudienceLesson['helplines'] {
  const lines = idsIn(parts, 'Helpline').flatMap((id) => helplineOf(bank, id) ?? []);
  return Object.fromEntries(lines.map((line) => [line.id, line]));
}

/** Ids that parts of this name hold, each once, sorted. */
function idsIn(parts: readonly PartElement[], name: string): readonly string[] {
  return [...new Set(parts.filter((part) => part.name === name).map((part) => wordsOf(part, 'id')))].sort();
}

/**
 * A fact as a slide shows it: to pupils in no other words than theirs, to adults with source and year in the words. Throws
 * in a lesson for pupils for a fact that has none: rule S6 has refused that lesson, and nothing that only staff may read is
 * compiled into what the room loads.
 */
function publicFact(bank: Bank, id: string, audience: FrontMatter['audience']): PublicFact | undefined {
  const fact = factOf(bank, id);
  if (fact === undefined) return undefined;
  const { figure, sources, year } = fact;
  const text = roomWording(fact, audience);
  if (text === undefined)
    throw new Error(`Unexpected fact ${id} on a slide for pupils, which is for staff only, expected it inside <Notes>`);
  if (audience === 'staff') return { id, text, staffOnly: true, figure: false, sources };
  return { id, text, figure, sources, ...(figure && year !== undefined && { year }) };
}

/** Media become imports, so that the build gives each file its address: `"media/a.svg"` turns into a name. */
function withPictures(code: string): string {
  const files = [
    ...new Set([...code.matchAll(/^ +src: "(media\/[\w./-]+)"/gmu)].map((found) => found[1] ?? '')),
  ].sort();
  const named = files.reduce(
    (text, file, index) =>
      text.replaceAll(new RegExp(`^( +src: )"${file.replace(/[.]/gu, '\\.')}"`, 'gmu'), `$1media${index}`),
    code,
  );
  return files.map((file, index) => `import media${index} from ${JSON.stringify(`./${file}?url`)};\n`).join('') + named;
}

/**
 * Files that an activity in place names become imports too: `"src":"media/a.mp4"` turns into the name of the file's address,
 * or of its words.
 */
function withMedia(data: string, uses: readonly ActivityUse[]): { readonly imports: string; readonly data: string } {
  const named = new Map<string, string>();
  const filled = uses.reduce((text, { part, item }) => {
    const files = Object.entries(item?.model.inPlace ?? {}).filter(([, holds]) => holds !== 'words');
    return files.reduce((inner, [name, holds]) => {
      const file = wordsOf(part, name);
      const address = `./${file}?${holds === 'media' ? 'url' : 'raw'}`;
      const found = `${JSON.stringify(name)}:${JSON.stringify(file)}`;
      if (!inner.includes(found)) return inner;
      if (!named.has(address)) named.set(address, `lessonFile${named.size}`);
      return inner.replaceAll(found, `${JSON.stringify(name)}:${named.get(address)}`);
    }, text);
  }, data);
  const imports = [...named].map(([address, name]) => `import ${name} from ${JSON.stringify(address)};\n`).join('');
  return { imports, data: filled };
}

/** JSON that is also a JavaScript expression, whatever the words. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029')
    .replace(/"__proto__":/gu, '["__proto__"]:');
}
