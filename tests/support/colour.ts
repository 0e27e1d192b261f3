/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Reads `#rrggbb`. Throws RangeError on anything else. */
export function hexColour(text: string): Colour {
  if (!/^#[0-9a-f]{6}$/iu.test(text)) throw new RangeError(`Unexpected colour ${text}, expected #rrggbb`);
  const part = (at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** WCAG 2 relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function sorted(one: Colour, other: Colour): readonly [dark: number, light: number] {
  const [a, b] = [luminance(one), luminance(other)];
  return a < b ? [a, b] : [b, a];
}

/** WCAG 2 contrast, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = sorted(one, other);
  return (light + 0.05) / (dark + 0.05);
}

/** A classroom whose system contrast is 7:1: light in the room gives every colour a seventh of white. */
const spill = 1 / 7;

/** Contrast on a projector in a lit room: the plain ratio of what is seen, which has light enough of its own. */
export function contrastInLight(one: Colour, other: Colour): number {
  const [dark, light] = sorted(one, other);
  return (spill + (1 - spill) * light) / (spill + (1 - spill) * dark);
}

/** The least contrast of text and of graphics on a slide, as it is drawn and as it is seen in a lit room. */
export const leastContrast = { text: { plain: 7.4, inLight: 4.5 }, graphics: { plain: 3.9, inLight: 3 } } as const;
