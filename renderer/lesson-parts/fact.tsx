import './parts.css';
import { useStage } from './stage-context';

/** A fact from the bank in its wording for pupils. A figure shows where it comes from and of which year it is. */
export function Fact({ id }: { readonly id: string }) {
  const { lesson } = useStage();
  const fact = lesson.facts[id];
  if (fact === undefined)
    throw new RangeError(`Unknown fact “${id}”, expected one of ${Object.keys(lesson.facts).join(', ')}`);
  const { text, figure, sources, year } = fact;
  return (
    <span className="fact">
      {text}
      {figure && (
        <span className="fact-source"> ({[sources.join(' and '), year].filter((part) => part !== undefined && part !== '').join(', ')})</span>
      )}
    </span>
  );
}
