import { parseArgs } from 'node:util';
import { defaultPort } from './local-server';
import { describe } from './say';

export interface ServeOptions {
  readonly port: number;
  readonly open: boolean;
  /** Path of a policy; absent: the usual places are looked at. */
  readonly policy?: string;
}

export type ParsedCommandLine =
  | { readonly ok: true; readonly options: ServeOptions }
  | { readonly ok: false; readonly message: string };

const usage =
  'Use: --port N (a number from 1024 to 65535, or 0 for any free one), --no-open, and --policy FILE (what a school or force has set).';

/** Reads `--port N --no-open --policy FILE`. Anything else is answered with how to use it. */
export function parseServeArguments(args: readonly string[]): ParsedCommandLine {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, policy: { type: 'string' } },
      allowPositionals: false,
    });
    const port = values.port === undefined ? defaultPort : readPort(values.port);
    if (port === null) return { ok: false, message: `Unexpected port "${values.port}". ${usage}` };
    const { policy } = values;
    return { ok: true, options: { port, open: values['no-open'] !== true, ...(policy !== undefined && { policy }) } };
  } catch (error) {
    return { ok: false, message: `${describe(error)}. ${usage}` };
  }
}

function readPort(text: string): number | null {
  if (!/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port === 0 || (port >= 1024 && port <= 65_535) ? port : null;
}
