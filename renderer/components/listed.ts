import { locale } from '../words/locale';

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "A", "A and B", "A, B and C". */
export const listed = (parts: readonly string[]) => list.format(parts);
