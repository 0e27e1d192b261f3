import * as z from 'zod/mini';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import { dataProblems, describe } from '../../renderer/core/lesson/expected';
import type { Bank, BankItem, Entry } from './bank';
import { factShape, helplineShape, itemHead, sourceShape } from './bank-schema';
import { letterProblems } from './letters';
import { brokenOff, type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';
import { readYaml, type YamlPath, type YamlSource } from './yaml-source';

/** The files of the bank, as they were found. A list that is missing counts as empty. */
export interface BankFiles {
  readonly sources: SourceFile | null;
  readonly facts: SourceFile | null;
  readonly helplines: SourceFile | null;
  readonly items: readonly SourceFile[];
  /** What kept a file from being read, all of rule D1. */
  readonly problems?: readonly Problem[];
}

/** The lists of the bank are ours and long; an item is as short as any other file. */
const listLimitKb = 512;

/** Reads the bank. Never throws for what an author wrote. */
export function readBank(files: BankFiles, kinds: readonly ActivityModel[]): Bank {
  const sources = readList(files.sources, sourceShape);
  const facts = readList(files.facts, factShape);
  const helplines = readList(files.helplines, helplineShape);
  const items = files.items.map((file): Part<BankItem> => {
    try {
      return readItem(file, kinds);
    } catch (error) {
      return { entries: [], problems: [brokenOff(file, error)], yaml: null };
    }
  });
  const parts = [sources, facts, helplines, ...items];
  const read = byId(items.flatMap((each) => each.entries));
  return {
    sources: byId(sources.entries),
    facts: byId(facts.entries),
    helplines: byId(helplines.entries),
    items: read,
    brokenItems: new Set(files.items.map((file) => stem(file.path)).filter((id) => !read.has(id))),
    problems: [
      ...(files.problems ?? []),
      ...[files.sources, files.facts, files.helplines, ...files.items].flatMap((file) =>
        file === null ? [] : letterProblems(file),
      ),
      ...parts.flatMap((each) => each.problems),
    ],
    overrules: parts.flatMap((each) => each.yaml?.overrules ?? []),
  };
}

interface Part<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly problems: readonly Problem[];
  readonly yaml: YamlSource | null;
}

function readList<Value extends { readonly id: string }>(
  file: SourceFile | null,
  shape: z.ZodMiniType<Value>,
): Part<Value> {
  if (file === null) return { entries: [], problems: [], yaml: null };
  const yaml = readYaml(file, { limitKb: listLimitKb });
  if (yaml.value === undefined) return { entries: [], problems: yaml.problems, yaml };
  if (!Array.isArray(yaml.value))
    return {
      entries: [],
      problems: [...yaml.problems, problemAt(file, 0, 'D1', `Unexpected ${describe(yaml.value)}, expected a list`)],
      yaml,
    };
  const entries: Entry<Value>[] = [];
  const problems: Problem[] = [...yaml.problems];
  const seen = new Set<string>();
  for (const [index, value] of yaml.value.entries()) {
    const parsed = z.safeParse(shape, value);
    if (!parsed.success) problems.push(...shapeProblems(file, yaml, [index], parsed.error));
    else if (seen.has(parsed.data.id))
      problems.push(
        problemAt(
          file,
          yaml.offsetOf([index, 'id']),
          'D2',
          `Unexpected second \`${parsed.data.id}\`, expected each id once`,
        ),
      );
    else {
      seen.add(parsed.data.id);
      entries.push({ value: parsed.data, file, yaml, path: [index] });
    }
  }
  return { entries, problems, yaml };
}

function readItem(file: SourceFile, kinds: readonly ActivityModel[]): Part<BankItem> {
  const yaml = readYaml(file);
  const failed = (...problems: readonly Problem[]) => ({
    entries: [],
    problems: [...yaml.problems, ...problems],
    yaml,
  });
  if (yaml.value === undefined) return failed();
  const head = z.safeParse(itemHead, yaml.value);
  if (!head.success) return failed(...shapeProblems(file, yaml, [], head.error));
  const { id, kind, version, facts } = head.data;
  const misnamed =
    stem(file.path) === id
      ? []
      : [
          problemAt(
            file,
            yaml.offsetOf(['id']),
            'D2',
            `Unexpected id \`${id}\`, expected \`${stem(file.path)}\`, the name of its file`,
          ),
        ];
  const model = kinds.find((each) => each.kind === kind);
  if (!model)
    return failed(
      ...misnamed,
      problemAt(
        file,
        yaml.offsetOf(['kind']),
        'D2',
        `Unexpected kind \`${kind}\`, expected one of ${kinds.map((each) => each.kind).join(', ')}`,
      ),
    );
  const parsed = model.parseItem(yaml.value);
  const faults = parsed.ok ? model.check(parsed.item) : parsed.problems;
  const problems = [
    ...yaml.problems,
    ...misnamed,
    ...faults.map((fault) => problemAt(file, yaml.keyOffsetOf(fault.at), fault.rule, fault.message)),
  ];
  if (!parsed.ok || misnamed.length > 0) return { entries: [], problems, yaml };
  return {
    entries: [{ value: { id, version, facts, model, item: parsed.item }, file, yaml, path: [] }],
    problems,
    yaml,
  };
}

function shapeProblems(
  file: SourceFile,
  yaml: YamlSource,
  path: YamlPath,
  error: z.core.$ZodError,
): readonly Problem[] {
  return dataProblems(error).map(({ at, message }) =>
    problemAt(
      file,
      yaml.keyOffsetOf([...path, ...at]),
      'D1',
      at.length === 0 ? message : `${at.join('.')}: ${message}`,
    ),
  );
}

function byId<Value extends { readonly id: string }>(
  entries: readonly Entry<Value>[],
): ReadonlyMap<string, Entry<Value>> {
  return new Map(entries.map((entry) => [entry.value.id, entry]));
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
}
