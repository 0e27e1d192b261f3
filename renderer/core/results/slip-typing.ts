import type { OutlineActivity } from '../lesson/outline';
import type { SlipPile } from '../lesson/questions';
import { markFromKey, optionOfMark } from './slip-marks';

export type PileName = SlipPile['pile'];

/** Why typing stopped short, for the screen to say in words. */
export type SlipProblem =
  /** The key is not an answer to this question. `number` is its place on the slip, from 1. */
  | { readonly kind: 'not-an-answer'; readonly number: number; readonly question: OutlineActivity }
  /** Enter came before every question had a key. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  /** As many slips as pupils are in this pile. */
  | { readonly kind: 'pile-full'; readonly n: number }
  /** The new number of pupils is smaller than a pile. */
  | { readonly kind: 'n-below-slips'; readonly slips: number };

interface Fields {
  readonly piles: readonly SlipPile[];
  readonly n: number;
  readonly pile: PileName;
  readonly line: string;
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly slips: Readonly<Record<PileName, number>>;
  readonly last: { readonly pile: PileName; readonly line: string } | null;
  readonly problem: SlipProblem | null;
}

/**
 * Typing slips after the lesson: one line of keys for each slip, one key for each question in the order in which they
 * are printed. Immutable: every change gives a new one.
 *
 * A class with private fields on purpose. The counts of slips may exist in memory only, and what is in private fields is
 * left out by JSON, structured clone and IndexedDB, so that storing this by mistake stores nothing. Beside the counts it
 * remembers the last slip, for its undo, and no other.
 */
export class SlipTyping {
  readonly #fields: Fields;

  private constructor(fields: Fields) {
    this.#fields = fields;
  }

  /**
   * @param n pupils taking part: no pile can have more slips
   * @throws RangeError when there is no pile, or `n` is not a whole number from 1
   */
  static start(piles: readonly SlipPile[], n: number): SlipTyping {
    const [first] = piles;
    if (first === undefined) throw new RangeError('Unexpected number of piles 0, expected at least one');
    requireN(n);
    const counts = Object.fromEntries(
      piles.flatMap(({ activities }) => activities.map(({ key, options }) => [key, options.map(() => 0)])),
    );
    const slips = { baseline: 0, lesson: 0, endpoint: 0 };
    return new SlipTyping({ piles, n, pile: first.pile, line: '', counts, slips, last: null, problem: null });
  }

  get piles(): readonly SlipPile[] {
    return this.#fields.piles;
  }

  /** The pile being typed. */
  get pile(): SlipPile {
    const { piles, pile } = this.#fields;
    const found = piles.find((candidate) => candidate.pile === pile);
    if (found === undefined) throw new RangeError(`Unexpected pile ${pile}, expected one of the lesson`);
    return found;
  }

  /** The present slip so far: one mark for each question, as it is printed, `-` for no answer. */
  get line(): string {
    return this.#fields.line;
  }

  get n(): number {
    return this.#fields.n;
  }

  get problem(): SlipProblem | null {
    return this.#fields.problem;
  }

  get canUndo(): boolean {
    return this.#fields.last !== null;
  }

  /** Slips added to a pile so far. */
  slipsIn(pile: PileName): number {
    return this.#fields.slips[pile];
  }

  /** Turns to another pile; a half-typed slip is let go. */
  choose(pile: PileName): SlipTyping {
    if (pile === this.#fields.pile || !this.piles.some((one) => one.pile === pile)) return this;
    return this.#with({ pile, line: '' });
  }

  /** Takes the line as it is now in the box, digits or letters. It is kept up to the first key that answers nothing. */
  withLine(text: string): SlipTyping {
    const { activities, pile } = this.pile;
    if (text !== '' && this.slipsIn(pile) >= this.n) return this.#with({ line: '', problem: this.#pileFull });
    const keys = [...text].slice(0, activities.length);
    const marks = activities.slice(0, keys.length).map((question, place) => markFromKey(question, keys[place] ?? ''));
    const bad = marks.indexOf(null);
    const question = activities[bad];
    if (question === undefined) return this.#with({ line: marks.join('') });
    return this.#with({
      line: marks.slice(0, bad).join(''),
      problem: { kind: 'not-an-answer', number: bad + 1, question },
    });
  }

  /** Adds the typed slip to its pile. */
  addSlip(): SlipTyping {
    const { activities, pile } = this.pile;
    if (this.slipsIn(pile) >= this.n) return this.#with({ problem: this.#pileFull });
    const missing = activities.length - this.line.length;
    if (missing > 0) return this.#with({ problem: { kind: 'incomplete', missing } });
    return this.#counting(pile, this.line, 1, { line: '', last: { pile, line: this.line } });
  }

  /** Takes the last slip out again and puts its keys back into the line, to be put right. Once: no slip before it is known. */
  undo(): SlipTyping {
    const { last } = this.#fields;
    if (last === null) return this;
    return this.#counting(last.pile, last.line, -1, { pile: last.pile, line: last.line, last: null });
  }

  /** Corrects the number of pupils. Refused below the slips of a pile. */
  withN(n: number): SlipTyping {
    requireN(n);
    const most = Math.max(...Object.values(this.#fields.slips));
    return n < most ? this.#with({ problem: { kind: 'n-below-slips', slips: most } }) : this.#with({ n });
  }

  /**
   * Counts by activity key, for `sessionResults` and nothing else: no screen shows them. A pile without slips was not
   * handed in, or not typed, and gives no keys.
   */
  counts(): Readonly<Record<string, readonly number[]>> {
    const typed = this.piles.filter(({ pile }) => this.slipsIn(pile) > 0).flatMap(({ activities }) => activities);
    return Object.fromEntries(typed.map(({ key }) => [key, this.#fields.counts[key] ?? []]));
  }

  get #pileFull(): SlipProblem {
    return { kind: 'pile-full', n: this.n };
  }

  /** A change lets go of the problem, unless it brings one. */
  #with(change: Partial<Fields>): SlipTyping {
    return new SlipTyping({ ...this.#fields, problem: null, ...change });
  }

  #counting(pile: PileName, line: string, by: 1 | -1, change: Partial<Fields>): SlipTyping {
    const questions = this.piles.find((one) => one.pile === pile)?.activities ?? [];
    const counts = { ...this.#fields.counts };
    questions.forEach((question, place) => {
      const { key } = question;
      const option = optionOfMark(question, line[place] ?? '');
      counts[key] = (counts[key] ?? []).map((count, index) => (index === option ? count + by : count));
    });
    const slips = { ...this.#fields.slips, [pile]: this.#fields.slips[pile] + by };
    return this.#with({ counts, slips, ...change });
  }
}

function requireN(n: number): void {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`Unexpected number of pupils ${n}, expected a whole number from 1`);
}
