import type { Root } from 'mdast';
import { type FrontMatter, parseFrontMatter } from '../../renderer/core/lesson/front-matter';
import { attributeOffset, offsetOf, partsIn, wordsOf } from './element';
import { letterProblems } from './letters';
import { type Overrule, overruleFault } from './overrule';
import { parseMdx } from './parse-mdx';
import { type Problem, problemAt } from './problem';
import { type SlideSource, slidesOf } from './slide-source';
import type { SourceFile } from './source-file';
import { readYaml, type YamlSource } from './yaml-source';

/** The files of one lesson folder, as they were found. */
export interface LessonFiles {
  /** Name of the folder; the lesson's id must be the same. */
  readonly slug: string;
  readonly file: SourceFile;
  /** Size in bytes of each file under `media/`, by path from the lesson's folder. */
  readonly media: ReadonlyMap<string, number>;
  /** Those of them that hold words: captions and transcripts. */
  readonly texts?: readonly SourceFile[];
  /** What kept the folder from being read, all of rule D1; nothing else is found in it then. */
  readonly problems?: readonly Problem[];
}

/** A lesson that has been read, not yet checked. */
export interface LessonSource extends LessonFiles {
  /** `null` when it could not be read; `problems` says why. */
  readonly front: FrontMatter | null;
  readonly yaml: YamlSource | null;
  readonly root: Root;
  /** False when its text could not be read to its end: there is nothing to judge but `problems`. */
  readonly whole: boolean;
  readonly slides: readonly SlideSource[];
  readonly overrules: readonly Overrule[];
  /** Faults of reading alone, all of rule D1. */
  readonly problems: readonly Problem[];
}

/** Reads a lesson: front matter, tree, slides and overrulings. Never throws for what an author wrote. */
export function readLesson(files: LessonFiles): LessonSource {
  const { file } = files;
  const { root, problems } = files.problems?.length ? { root: null, problems: files.problems } : parseMdx(file);
  if (root === null)
    return {
      ...files,
      root: { type: 'root', children: [] },
      whole: false,
      front: null,
      yaml: null,
      slides: [],
      overrules: [],
      problems,
    };
  const header = readHeader(file, root);
  const allowed = readAllows(file, root);
  return {
    ...files,
    root,
    whole: true,
    front: header.front,
    yaml: header.yaml,
    slides: slidesOf(root),
    overrules: [...(header.yaml?.overrules ?? []), ...allowed.overrules],
    problems: [
      ...problems,
      ...[file, ...(files.texts ?? [])].flatMap(letterProblems),
      ...header.problems,
      ...allowed.problems,
    ],
  };
}

function readHeader(file: SourceFile, root: Root) {
  const node = root.children[0];
  if (node?.type !== 'yaml') {
    const missing = problemAt(file, 0, 'D1', 'Unexpected start, expected front matter between two lines of ---');
    return { front: null, yaml: null, problems: [missing] };
  }
  const from = offsetOf(node) + file.text.slice(offsetOf(node)).indexOf('\n') + 1;
  const yaml = readYaml(file, { from, to: from + node.value.length });
  if (yaml.value === undefined) return { front: null, yaml, problems: yaml.problems };
  const parsed = parseFrontMatter(yaml.value);
  const problems = parsed.ok
    ? []
    : parsed.problems.map((problem) =>
        problemAt(file, yaml.keyOffsetOf(problem.at), 'D1', `${problem.at.join('.')}: ${problem.message}`),
      );
  return { front: parsed.ok ? parsed.front : null, yaml, problems: [...yaml.problems, ...problems] };
}

function readAllows(file: SourceFile, root: Root) {
  const overrules: Overrule[] = [];
  const problems: Problem[] = [];
  for (const part of partsIn(root, 'Allow')) {
    const rule = wordsOf(part, 'rule');
    const reason = wordsOf(part, 'reason');
    const position = part.position;
    const fault =
      position && position.start.line !== position.end.line
        ? 'Unexpected <Allow> over several lines, expected it around the words on one line'
        : overruleFault(rule, reason);
    if (fault !== null) problems.push(problemAt(file, attributeOffset(part, 'rule'), 'D1', fault));
    else
      overrules.push({
        file,
        rule,
        reason: reason.trim(),
        at: offsetOf(part),
        reasonAt: attributeOffset(part, 'reason') + 'reason="'.length,
        from: part.children[0]?.position?.start.offset ?? offsetOf(part),
        to: part.children.at(-1)?.position?.end.offset ?? offsetOf(part),
      });
  }
  return { overrules, problems };
}
