/** The locale of the interface: its words, plurals, dates and numbers. */
export const locale = 'en-GB';
