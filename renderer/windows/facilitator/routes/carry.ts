import type { SaveOutcome } from '../../../core/contract/ipc';
import type { SavedSession } from '../../../core/session/saved-session';
import {
  mostWorkingBytes,
  readWorkingFile,
  sessionFrom,
  workingFileName,
  workingFileOf,
  workingFileText,
} from '../../../core/session/working-file';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import type { Platform } from '../../../platform/platform';
import type { AppStore } from '../../../state/app-store';
import { newId } from '../../../sync/new-id';
import type { CarriedIn } from '../home/carry-in';

/** Saves where an open lesson stands, for another computer. */
export async function carryOver(
  sessions: readonly SavedSession[],
  id: string,
  platform: Platform,
): Promise<SaveOutcome> {
  const session = sessions.find((one) => one.id === id);
  if (session === undefined) return { ok: false, reason: 'not-found' };
  const file = workingFileOf(session);
  return platform.saveFile({ name: workingFileName(file), text: workingFileText(file), type: 'application/json' });
}

/** Takes up a lesson from a file of another computer: Home then offers to continue it. */
export async function carryIn(chosen: File, app: AppStore, cards: readonly LessonCard[]): Promise<CarriedIn> {
  const bytes = await chosen
    .slice(0, mostWorkingBytes + 1)
    .arrayBuffer()
    .catch(() => null);
  // A stick that was pulled out.
  if (bytes === null) return { ok: false, fault: 'damaged' };
  const read = readWorkingFile(new Uint8Array(bytes), (given) =>
    new TextDecoder('utf-8', { fatal: true }).decode(given),
  );
  if (!read.ok) return read;
  const { lesson } = read.file;
  const card = cards.find(({ id }) => id === lesson.id);
  if (card === undefined) return { ok: false, fault: 'no-lesson' };
  const added = await app.addSession(sessionFrom(read.file, app.getSnapshot().settings, newId(), Date.now()));
  return added
    ? { ok: true, lesson: card.title, otherVersion: card.version !== lesson.version }
    : { ok: false, fault: 'not-kept' };
}
