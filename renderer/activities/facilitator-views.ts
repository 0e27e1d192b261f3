import type { ComponentType } from 'react';
import { kindOfFolder } from './kind-of-folder';
import type { FacilitatorViewProps } from './view-props';

/** A facilitator view with its types forgotten: it is given only items and states of its own kind. */
export type AnyFacilitatorView = ComponentType<FacilitatorViewProps<unknown, unknown, unknown>>;

const modules = import.meta.glob<{ readonly FacilitatorView: AnyFacilitatorView }>('./*/facilitator.tsx', {
  eager: true,
});

const views: ReadonlyMap<string, AnyFacilitatorView> = new Map(
  Object.entries(modules).map(([path, module]) => [kindOfFolder(path), module.FacilitatorView]),
);

/** What draws a kind's key and controls. Throws RangeError when no folder holds it. */
export function facilitatorViewOf(kind: string): AnyFacilitatorView {
  const view = views.get(kind);
  if (view === undefined)
    throw new RangeError(`No facilitator view for “${kind}”, expected one of ${[...views.keys()].join(', ')}`);
  return view;
}
