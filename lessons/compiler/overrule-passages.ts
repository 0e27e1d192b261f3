import type { Overrule } from './overrule';
import { type Passage, passage } from './passage';
import { alignOffsets } from './source-file';

/**
 * The reasons for which rules were set aside: the check prints them. They may name what they are about, so they are not
 * what the lesson says.
 */
export function reasonPassages(overrules: readonly Overrule[]): readonly Passage[] {
  return overrules.map(({ file, reason, reasonAt }) =>
    passage(
      file,
      { text: reason, offsets: alignOffsets(reason, file.text, reasonAt) },
      { origin: 'reason', voice: 'quoted', reader: 'facilitator', tale: false },
    ),
  );
}
