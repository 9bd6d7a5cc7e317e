import { at, type Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Ladder, Pay } from '../../schemas/ladder.ts';

/** Pay runs the right way: least, middle, most; each range with its date; and a step up does not pay less on the same schedule. */
export const payOrder: Rule = (corpus) => corpus.ladders.flatMap((entry) => [...rangesUpsideDown(entry), ...withoutDate(entry), ...stepsDown(entry)]);

function rangesUpsideDown(entry: Entry<Ladder>): Finding[] {
  return entry.data.rungs.flatMap((rung, r) =>
    (rung.pay ?? []).flatMap((pay, p) => {
      const amounts = [pay.min, ...(pay.mid === undefined ? [] : [pay.mid]), pay.max];
      const rising = amounts.every((amount, index) => index === 0 || amounts[index - 1]! <= amount);
      return rising ? [] : [at('pay-order', entry, ['rungs', r, 'pay', p], `pay upside down: ${amounts.join(', ')}`, 'min, mid and max in rising order')];
    }),
  );
}

function withoutDate(entry: Entry<Ladder>): Finding[] {
  return entry.data.rungs.flatMap((rung, r) =>
    (rung.pay ?? []).flatMap((pay, p) => {
      if ((pay.effective === undefined) !== (pay.undated === undefined)) return [];
      const found = pay.effective === undefined ? 'pay without a date' : 'pay with a date that is also called undated';
      return [at('pay-order', entry, ['rungs', r, 'pay', p], found, 'either effective: "2025-03-27", or undated: true where the source bears no date')];
    }),
  );
}

function stepsDown(entry: Entry<Ladder>): Finding[] {
  const payOf = (id: string) => entry.data.rungs.find((rung) => rung.id === id)?.pay ?? [];
  return entry.data.steps.flatMap((step, index) => {
    const lower = payOf(step.to).find((up) => up.effective !== undefined && payOf(step.from).some((down) => sameScale(down, up) && up.max < down.max && up.min < down.min));
    return lower
      ? [
          at(
            'pay-order',
            entry,
            ['steps', index],
            `a step up from ${step.from} to ${step.to} that pays less (${lower.min} to ${lower.max})`,
            'a step towards the rung that pays more, or the right amounts',
          ),
        ]
      : [];
  });
}

function sameScale(a: Pay, b: Pay): boolean {
  return a.source === b.source && a.period === b.period && a.effective === b.effective && a.schedule === b.schedule;
}
