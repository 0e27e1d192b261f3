/** A telephone number, a text code or an emergency number: spaces inside, a nought first, or long without a comma. */
const numbers = /(?<![\d£$€.,])(?:0[\d ]*\d|\d+(?: \d{2,})+|\d{5,}|999|101|111)(?![\d.,]\d|%)/gu;

/** Words as a voice should say them: the figures of a telephone number one by one. */
export const spoken = (text: string) => text.replace(numbers, (number) => [...number.replaceAll(' ', '')].join(' '));
