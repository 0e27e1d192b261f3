/** How one of our invented pupils is drawn. Paths are on a square of 100, the face centred on 50, 44. */
export interface Person {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  /** Ground behind the portrait. */
  readonly ground: string;
  /** Hair behind the head and shoulders. */
  readonly hairBehind: string;
  /** Hair over the forehead. */
  readonly hairFront: string;
  readonly collar: 'round' | 'shirt' | 'v';
  readonly glasses?: true;
  readonly hearingAid?: true;
}

/**
 * The four pupils of the portrait set: plain, ordinary, calm. The one who threatens is never drawn. Colours are the
 * people's own and stay the same in every theme.
 */
export const people = {
  Jay: {
    skin: '#a9714b',
    hair: '#241a17',
    top: '#12436d',
    ground: '#f7d9a8',
    hairBehind: 'M30 45C28 24 38 16 51 16C65 16 72 26 70 45Z',
    hairFront: 'M31 42C30 27 38 18 51 18C64 18 71 27 69 42C67 36 64 32 60 31C52 34 42 34 37 31C34 34 32 37 31 42Z',
    collar: 'round',
  },
  Amara: {
    skin: '#6b4430',
    hair: '#1b1513',
    top: '#f6b23c',
    ground: '#bfe3dc',
    hairBehind:
      'M50 8C58 8 62 13 61 18C69 16 77 21 76 30C82 35 81 44 76 48C76 55 71 59 66 58H34C29 59 24 55 24 48C19 44 18 35 24 30C23 21 31 16 39 18C38 13 42 8 50 8Z',
    hairFront: 'M32 40C32 28 40 22 50 22C60 22 68 28 68 40C64 33 58 30 50 30C42 30 36 33 32 40Z',
    collar: 'v',
  },
  Ella: {
    skin: '#f1c9ab',
    hair: '#a4512b',
    top: '#801650',
    ground: '#cfe0ec',
    hairBehind: 'M50 17C67 17 74 28 74 44V64C68 68 62 69 60 69H40C38 69 32 68 26 64V44C26 28 33 17 50 17Z',
    hairFront: 'M32 44C30 30 37 20 50 20C63 20 70 30 68 44C66 37 62 33 56 31C50 37 39 39 32 44Z',
    collar: 'round',
    glasses: true,
  },
  Leah: {
    skin: '#d8a47f',
    hair: '#39241d',
    top: '#28a197',
    ground: '#efcfd6',
    hairBehind: 'M50 16C66 16 73 27 73 43C73 60 79 70 82 80H60V60H40V80H18C21 70 27 60 27 43C27 27 34 16 50 16Z',
    hairFront: 'M32 46C29 28 38 19 50 19C62 19 71 28 68 46C66 40 62 32 52 27C47 34 37 38 32 46Z',
    collar: 'shirt',
    hearingAid: true,
  },
} as const satisfies Readonly<Record<string, Person>>;

export type PersonName = keyof typeof people;
