import { partsOf, type TextRun } from '../options/text-size';
import type { WalkRoundView } from './model';

type Station = Extract<WalkRoundView, { readonly kind: 'station' }>;

/** The words of a station: the line, then what the group says and what is behind it. */
export function stationGroups({ from, text, mark, behind }: Station): readonly (readonly TextRun[])[] {
  return [
    // The number of the station stands beside it.
    [{ text: `${from} ${text}`, beside: 34, share: 0.1, around: 18 }],
    [
      ...(mark === null ? [] : [{ text: '', beside: 0, around: 13 }]),
      ...(behind === null ? [] : [{ text: behind.tactic ?? '', beside: 40, around: 18 }]),
    ],
  ];
}

/** In a hall the walk takes two turns, and a station with what is behind it as many as it needs. */
export function walkParts(view: WalkRoundView, hall: boolean): readonly WalkRoundView[] {
  if (view.kind === 'walk' && hall)
    return [
      { kind: 'walk', part: 'task' },
      { kind: 'walk', part: 'stations' },
    ];
  if (view.kind !== 'station') return [view];
  const parts = partsOf(stationGroups(view), hall).filter(({ runs }) => runs === undefined || runs[0] === 0);
  if (parts.length === 1) return [view];
  return parts.map(({ groups }) => ({ ...view, part: groups.includes(0) ? ('line' as const) : ('behind' as const) }));
}
