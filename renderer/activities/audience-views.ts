import type { ComponentType } from 'react';
import { kindOfFolder } from './kind-of-folder';
import type { AudienceViewProps } from './view-props';

/** An audience view with its types forgotten: it is given only items and views of its own kind. */
export type AnyAudienceView = ComponentType<AudienceViewProps<unknown, unknown, unknown>>;

const modules = import.meta.glob<{ readonly AudienceView: AnyAudienceView }>('./*/audience.tsx', { eager: true });

const views: ReadonlyMap<string, AnyAudienceView> = new Map(
  Object.entries(modules).map(([path, module]) => [kindOfFolder(path), module.AudienceView]),
);

/** What draws a kind for the room. Throws RangeError when no folder holds it. */
export function audienceViewOf(kind: string): AnyAudienceView {
  const view = views.get(kind);
  if (view === undefined)
    throw new RangeError(`No audience view for “${kind}”, expected one of ${[...views.keys()].join(', ')}`);
  return view;
}
