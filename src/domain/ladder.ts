import type { Ladder as LadderFacts, Rung, Step } from '../schemas/ladder.ts';
import { heightOf } from './levels.ts';

/** A step or a question names a rung that the ladder does not have. */
export class UnknownRungError extends Error {
  override name = 'UnknownRungError';
}

/** The steps of a ladder lead back to where they started. */
export class LadderCycleError extends Error {
  override name = 'LadderCycleError';
}

/**
 * One class series of one jurisdiction. Answers how its rungs lie above one another.
 * Refuses unknown rungs (UnknownRungError) and circles of steps (LadderCycleError).
 */
export class Ladder {
  readonly id: string;
  readonly facts: LadderFacts;
  readonly #rungs: ReadonlyMap<string, Rung>;
  readonly #ranks: ReadonlyMap<string, number>;

  constructor(id: string, facts: LadderFacts) {
    this.id = id;
    this.facts = facts;
    this.#rungs = new Map(facts.rungs.map((rung) => [rung.id, rung]));
    for (const { from, to } of facts.steps) {
      this.rung(from);
      this.rung(to);
    }
    this.#ranks = rank(id, facts);
  }

  get rungs(): readonly Rung[] {
    return this.facts.rungs;
  }

  get hasOneRung(): boolean {
    return this.facts.rungs.length === 1;
  }

  rung(id: string): Rung {
    const rung = this.#rungs.get(id);
    if (!rung) throw new UnknownRungError(`The ladder ${this.id} has no rung ${id}. It has ${[...this.#rungs.keys()].join(', ')}.`);
    return rung;
  }

  /** Steps that lead up from a rung. */
  stepsFrom(id: string): readonly Step[] {
    this.rung(id);
    return this.facts.steps.filter((step) => step.from === id);
  }

  /** Steps that lead up to a rung. */
  stepsTo(id: string): readonly Step[] {
    this.rung(id);
    return this.facts.steps.filter((step) => step.to === id);
  }

  /** Rungs that no step of this ladder leads to: where one starts. */
  get entryRungs(): readonly Rung[] {
    return this.rungs.filter((rung) => this.stepsTo(rung.id).length === 0);
  }

  /** The number of steps on the longest way to a rung from below; 0 for entry rungs. */
  rankOf(id: string): number {
    this.rung(id);
    return this.#ranks.get(id) ?? 0;
  }

  /**
   * Rungs from the top down. A rung always comes before every rung that leads to it; among rungs that no step
   * orders, the higher level comes first, then the higher grade, the longer way from below, and the later place in the
   * file, which goes from the bottom up.
   */
  get fromTheTop(): readonly Rung[] {
    const order: Rung[] = [];
    const left = new Set(this.rungs);
    while (left.size > 0) {
      const open = [...left].filter((rung) => this.stepsFrom(rung.id).every((step) => !left.has(this.rung(step.to))));
      const next = open.sort((a, b) => this.#compareHeight(b, a))[0]!;
      order.push(next);
      left.delete(next);
    }
    return order;
  }

  /** Every way from an entry rung up to a rung, as lists of rungs; one-element lists for entry rungs. */
  waysTo(id: string): readonly (readonly Rung[])[] {
    const steps = this.stepsTo(id);
    if (steps.length === 0) return [[this.rung(id)]];
    return steps.flatMap((step) => this.waysTo(step.from).map((way) => [...way, this.rung(id)]));
  }

  #compareHeight(a: Rung, b: Rung): number {
    return heightOf(a.level) - heightOf(b.level) || gradeNumber(a) - gradeNumber(b) || this.rankOf(a.id) - this.rankOf(b.id) || this.rungs.indexOf(a) - this.rungs.indexOf(b);
  }
}

function gradeNumber(rung: Rung): number {
  const digits = /\d+/.exec(rung.grade ?? '');
  return digits ? Number(digits[0]) : 0;
}

function rank(ladderId: string, { rungs, steps }: LadderFacts): Map<string, number> {
  const ranks = new Map<string, number>();
  const visit = (id: string, above: readonly string[]): number => {
    if (above.includes(id)) throw new LadderCycleError(`The ladder ${ladderId} has a circle of steps: ${[...above.slice(above.indexOf(id)), id].reverse().join(' → ')}.`);
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const below = steps.filter((step) => step.to === id).map((step) => visit(step.from, [...above, id]) + 1);
    const found = Math.max(0, ...below);
    ranks.set(id, found);
    return found;
  };
  for (const { id } of rungs) visit(id, []);
  return ranks;
}
