import { useEffect } from 'react';
import './parts.css';
import type { PublicFact } from './lesson-module';
import { useStage } from './stage-context';

/**
 * A fact from the bank in its wording for the room. A figure shows where it comes from and of which year it is. What is
 * for staff alone is never drawn in a lesson for pupils, however it came into one; the facilitator is told.
 */
export function Fact({ id }: { readonly id: string }) {
  const { lesson, onRefusedFact } = useStage();
  const fact = lesson.facts[id];
  if (fact === undefined)
    throw new RangeError(`Unknown fact “${id}”, expected one of ${Object.keys(lesson.facts).join(', ')}`);
  const isRefused = fact.staffOnly === true && lesson.audience !== 'staff';
  useEffect(() => {
    if (isRefused) onRefusedFact?.(id);
  }, [isRefused, id, onRefusedFact]);
  if (isRefused) return null;
  const [text, source] = factWords(fact);
  return (
    <span className="fact">
      {text}
      {source !== undefined && <span className="fact-source"> ({source})</span>}
    </span>
  );
}

/** The words of a fact, and those of its source where it is a figure. */
export function factWords({ text, figure, sources, year }: PublicFact): readonly [text: string, source?: string] {
  if (!figure) return [text];
  return [text, [sources.join(' and '), ...(year === undefined ? [] : [year])].join(', ')];
}
