import { words } from 'virtual:words/record';
import { type DeliveryRecord, deliveryRecordJson } from '../../../core/record/delivery-record';
import { recordFileName, recordsCsv } from '../../../core/record/record-csv';
import type { Platform } from '../../../platform/platform';

const failures = {
  cancelled: words.nothingWasSaved(),
  'disk-full': words.diskFull(),
  'not-writable': words.notWritable(),
  'not-found': words.placeNotFound(),
  'bad-name': words.badName(),
  failed: words.saveFailed(),
} as const;

/**
 * Saves delivery records as one file: several as a spreadsheet, named after the first. Returns what came of it, and what
 * to do, in the facilitator's words.
 */
export async function saveRecords(
  platform: Platform,
  records: readonly DeliveryRecord[],
  kind: 'csv' | 'json',
): Promise<string> {
  const [first] = records;
  if (first === undefined) return failures.cancelled;
  const outcome = await platform.saveFile({
    name: recordFileName(first, kind),
    text: kind === 'csv' ? recordsCsv(records) : deliveryRecordJson(first),
    type: kind === 'csv' ? 'text/csv' : 'application/json',
  });
  return outcome.ok ? words.isSaved({ file: outcome.name }) : failures[outcome.reason];
}
