import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import * as yaml from 'yaml';

/** The words of one area of the interface: ICU messages by key. */
export interface Catalogue {
  /** Name of the file without its ending, such as `present`. */
  readonly area: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** What a message needs filled in: text, a number (plurals are chosen by it) or a moment. */
export type ArgumentKind = 'text' | 'number' | 'moment';

const keyShape = /^[a-z][A-Za-z0-9]*$/u;

/**
 * The catalogues of a locale's folder, in the order of their names.
 * Throws with file and key for a message that is no text, has a key that is no plain word, or is no ICU message.
 */
export async function readCatalogues(folder: string): Promise<readonly Catalogue[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const parsed: unknown = yaml.parse(await readFile(join(folder, file), 'utf8')) ?? {};
      const messages: Record<string, string> = {};
      for (const [key, message] of Object.entries(parsed as object)) {
        if (!keyShape.test(key))
          throw new Error(`${file}: Unexpected key \`${key}\`, expected a word such as \`start\``);
        if (typeof message !== 'string') throw new Error(`${file}: ${key}: Expected a text`);
        try {
          argumentsOf(message);
        } catch (cause) {
          throw new Error(`${file}: ${key}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        }
        messages[key] = message;
      }
      return { area: file.replace(/\.yaml$/u, ''), messages };
    }),
  );
}

/**
 * The arguments of a message and the kind of each, in the order in which they first stand in it.
 * Throws for a text that is no ICU message, and for a plural or select without `other`.
 */
export function argumentsOf(message: string): ReadonlyMap<string, ArgumentKind> {
  const found = new Map<string, ArgumentKind>();
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      const kind = kindOf(token);
      if (kind !== 'text' || !found.has(token.arg)) found.set(token.arg, kind);
      if (!('cases' in token)) continue;
      if (!token.cases.some((one) => one.key === 'other'))
        throw new Error(`Expected a case \`other\` for ${token.arg}`);
      for (const one of token.cases) walk(one.tokens);
    }
  };
  walk(parse(message));
  return found;
}

function kindOf(token: Exclude<Token, { type: 'content' | 'octothorpe' }>): ArgumentKind {
  if (token.type === 'plural' || token.type === 'selectordinal') return 'number';
  if (token.type !== 'function') return 'text';
  return token.key === 'number' ? 'number' : token.key === 'date' || token.key === 'time' ? 'moment' : 'text';
}
