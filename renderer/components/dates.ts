const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-12` as `12 November 2026`. */
export const longDay = (isoDay: string) => dayFormat.format(new Date(`${isoDay}T00:00:00Z`));

/** `2026-11-12` or `2026-11` as `November 2026`. */
export const longMonth = (isoDay: string) => monthFormat.format(new Date(`${isoDay.slice(0, 7)}-01T00:00:00Z`));
