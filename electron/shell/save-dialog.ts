import { extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SaveOutcome, SaveRequest } from '../../renderer/core/contract/ipc';
import { isSafeFileName } from '../services/file-name';
import { saveFile } from '../services/save-file';

/** Asks where to save, over the facilitator window, and writes there. The page learns the name chosen, never the folder. */
export async function saveWithDialog(facilitator: BrowserWindow, file: SaveRequest): Promise<SaveOutcome> {
  const { name } = file;
  if (!isSafeFileName(name)) return { ok: false, reason: 'bad-name' };
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(facilitator, {
    defaultPath: name,
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    // Windows and macOS ask by themselves before a file is replaced; Linux must be told.
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return { ok: false, reason: 'cancelled' };
  return saveFile(filePath, 'text' in file ? file.text : file.bytes);
}
