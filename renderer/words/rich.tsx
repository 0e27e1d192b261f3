import { Fragment, type ReactNode } from 'react';

/**
 * A message with marked parts, such as `Press <key>O</key> to close`, as elements: each `<tag>…</tag>` is drawn by the
 * function of its name. Tags do not nest. Throws RangeError for a tag without a function.
 */
export function rich(message: string, draw: Readonly<Record<string, (inside: string) => ReactNode>>): ReactNode {
  const parts = message.split(/<(\w+)>(.*?)<\/\1>/u);
  return parts.map((part, index) => {
    // `split` gives text, tag, inside, text, tag, inside, …
    if (index % 3 === 2) return null;
    if (index % 3 === 0) return part;
    const drawn = draw[part];
    if (drawn === undefined) throw new RangeError(`Unexpected tag <${part}>, expected ${Object.keys(draw).join(', ')}`);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never change places
    return <Fragment key={index}>{drawn(parts[index + 1] ?? '')}</Fragment>;
  });
}

/** A message without the tags of its marked parts: its words alone, such as for a name that is only read out. */
export const plain = (message: string) => message.replace(/<\/?\w+>/gu, '');
