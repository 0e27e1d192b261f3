import type { PileName, SlipPile } from './slips';

/** Why typing stopped short, for the screen to say in words. */
export type SlipProblem =
  /** The key is not an answer to this question. */
  | { readonly kind: 'not-an-answer'; readonly letter: string; readonly options: number }
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
 * Typing slips after the lesson: one line of keys for each slip, `1` to the number of options for an answer, `0` or `-`
 * for none. Immutable: every change gives a new one.
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
      piles.flatMap(({ questions }) => questions.map(({ key, options }) => [key, options.map(() => 0)])),
    );
    const slips = { before: 0, after: 0 };
    return new SlipTyping({ piles, n, pile: first.name, line: '', counts, slips, last: null, problem: null });
  }

  get piles(): readonly SlipPile[] {
    return this.#fields.piles;
  }

  /** The pile being typed. */
  get pile(): SlipPile {
    const { piles, pile } = this.#fields;
    const found = piles.find(({ name }) => name === pile);
    if (found === undefined) throw new RangeError(`Unexpected pile ${pile}, expected one of the lesson`);
    return found;
  }

  /** Keys typed for the present slip, one for each question so far: digits, `-` for no answer. */
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
    if (pile === this.#fields.pile || !this.piles.some(({ name }) => name === pile)) return this;
    return this.#with({ pile, line: '' });
  }

  /** Takes the line as it is now in the box. It is kept up to the first key that answers nothing. */
  withLine(text: string): SlipTyping {
    const { questions, name } = this.pile;
    if (text !== '' && this.slipsIn(name) >= this.n) return this.#with({ line: '', problem: this.#pileFull });
    const keys = [...text.replaceAll('0', '-')];
    const bad = questions.findIndex(({ options }, place) => {
      const key = keys[place];
      return key !== undefined && key !== '-' && !(/^[1-9]$/u.test(key) && Number(key) <= options.length);
    });
    const question = questions[bad];
    if (question === undefined) return this.#with({ line: keys.slice(0, questions.length).join('') });
    const { letter, options } = question;
    return this.#with({
      line: keys.slice(0, bad).join(''),
      problem: { kind: 'not-an-answer', letter, options: options.length },
    });
  }

  /** Adds the typed slip to its pile. */
  addSlip(): SlipTyping {
    const { questions, name } = this.pile;
    if (this.slipsIn(name) >= this.n) return this.#with({ problem: this.#pileFull });
    const missing = questions.length - this.line.length;
    if (missing > 0) return this.#with({ problem: { kind: 'incomplete', missing } });
    return this.#counting(name, this.line, 1, { line: '', last: { pile: name, line: this.line } });
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
    const typed = this.piles.filter(({ name }) => this.slipsIn(name) > 0).flatMap(({ questions }) => questions);
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
    const questions = this.piles.find(({ name }) => name === pile)?.questions ?? [];
    const counts = { ...this.#fields.counts };
    questions.forEach(({ key }, place) => {
      const option = Number(line[place]) - 1;
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
