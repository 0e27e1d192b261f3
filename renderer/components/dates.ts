import { locale } from '../words/locale';

const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
const dayFormat = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = format({ month: 'long', year: 'numeric' });
const monthNameFormat = format({ month: 'long' });

/** `2026-11-12` as `12 November 2026`. */
export const longDay = (isoDay: string) => dayFormat.format(new Date(`${isoDay}T00:00:00Z`));

/** `2026-11-12` or `2026-11` as `November 2026`. */
export const longMonth = (isoDay: string) => monthFormat.format(new Date(`${isoDay.slice(0, 7)}-01T00:00:00Z`));

/** A month by its number from 1, such as `November`. */
export const monthName = (month: number) => monthNameFormat.format(new Date(Date.UTC(2001, month - 1, 1)));

// The hour on the wall of this room.
const timeFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A moment, in ms since 1970, as `10:52`. */
export const clockTime = (ms: number) => timeFormat.format(ms);
