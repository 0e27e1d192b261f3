import { vi } from 'vitest';
import { runResultsCommand } from '../../electron/services/merge-command';

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  /** What was said on stderr, line by line. */
  readonly said: readonly string[];
}

/** `npm run results` in this process, as if it was started in the folder. */
export async function runResults(folder: string, ...args: readonly string[]): Promise<CommandRun> {
  const written = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockReturnValue(true);
  const [out, said] = [written(process.stdout), written(process.stderr)];
  const textOf = ({ mock }: typeof out) => mock.calls.map(([text]) => text).join('');
  try {
    const code = await runResultsCommand(args, folder);
    return { code, out: textOf(out), said: textOf(said).split('\n').slice(0, -1) };
  } finally {
    out.mockRestore();
    said.mockRestore();
  }
}
