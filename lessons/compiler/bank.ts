import type * as z from 'zod/mini';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Fact, Helpline } from '../../renderer/core/lesson/bank';
import type { factShape, helplineShape, sourceShape } from './bank-schema';
import type { Overrule } from './overrule';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import type { YamlPath, YamlSource } from './yaml-source';

/** Something of the bank with the place it was read from. */
export interface Entry<Value> {
  readonly value: Value;
  readonly file: SourceFile;
  readonly yaml: YamlSource;
  /** Where it stands in its file: `[12]` in a list, `[]` when it is the whole file. */
  readonly path: YamlPath;
}

export interface BankItem {
  readonly id: string;
  readonly version: number;
  readonly facts: readonly string[];
  readonly model: ActivityModel;
  /** As the model parsed it. */
  readonly item: unknown;
}

/** The bank as it was read: what could be, with the faults of the rest. */
export interface Bank {
  readonly sources: ReadonlyMap<string, Entry<z.output<typeof sourceShape>>>;
  readonly facts: ReadonlyMap<string, Entry<z.output<typeof factShape>>>;
  readonly helplines: ReadonlyMap<string, Entry<z.output<typeof helplineShape>>>;
  readonly items: ReadonlyMap<string, Entry<BankItem>>;
  /** Ids of items whose files are there but could not be read, so that one fault is not told twice. */
  readonly brokenItems: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly overrules: readonly Overrule[];
}

/** A fact as the renderer holds it, with the names of its sources. */
export function factOf(bank: Bank, id: string): Fact | undefined {
  const found = bank.facts.get(id)?.value;
  if (!found) return undefined;
  const { sources, nations, ...fact } = found;
  return { ...fact, sources: sources.map((source) => bank.sources.get(source)?.value.name ?? source) };
}

/** A helpline as the renderer holds it; `undefined` until it is confirmed. */
export function helplineOf(bank: Bank, id: string): Helpline | undefined {
  const found = bank.helplines.get(id)?.value;
  if (found?.status !== 'confirmed') return undefined;
  const { status, source, notes, ...helpline } = found;
  return helpline;
}

/** Every confirmed helpline, in the order of the file. */
export function confirmedHelplines(bank: Bank): readonly Helpline[] {
  return [...bank.helplines.keys()].flatMap((id) => helplineOf(bank, id) ?? []);
}
