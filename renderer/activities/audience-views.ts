import { type ComponentType, lazy } from 'react';
import { kindOfFolder } from './kind-of-folder';
import type { AudienceViewProps } from './view-props';

/** An audience view with its types forgotten: it is given only items and views of its own kind. */
export type AnyAudienceView = ComponentType<AudienceViewProps<unknown, unknown, unknown>>;

interface ViewModule {
  readonly AudienceView: AnyAudienceView;
}

/** The kinds of nearly every lesson are there with the page; the others come with the lessons that use them. */
const early = import.meta.glob<ViewModule>('./{choice,reply,scale,sequence,spot-flags,story}/audience.tsx', {
  eager: true,
});
const late = import.meta.glob<ViewModule>([
  './*/audience.tsx',
  '!./{choice,reply,scale,sequence,spot-flags,story}/audience.tsx',
]);

const loaders: ReadonlyMap<string, () => Promise<ViewModule>> = new Map(
  Object.entries(late).map(([path, load]) => [kindOfFolder(path), load]),
);
const views = new Map<string, AnyAudienceView>([
  ...Object.entries(early).map(([path, module]) => [kindOfFolder(path), module.AudienceView] as const),
  // Drawn before it was loaded, a view comes a moment later.
  ...[...loaders].map(([kind, load]) => [kind, lazy(async () => ({ default: (await load()).AudienceView }))] as const),
]);

/** Loads what draws these kinds, so that the slide they stand on is whole at once. Kinds it does not know are left out. */
export async function loadAudienceViews(kinds: Iterable<string>): Promise<void> {
  await Promise.all(
    [...new Set(kinds)].map(async (kind) => {
      const load = loaders.get(kind);
      if (load !== undefined) views.set(kind, (await load()).AudienceView);
    }),
  );
}

/** What draws a kind for the room. Throws RangeError when no folder holds it. */
export function audienceViewOf(kind: string): AnyAudienceView {
  const view = views.get(kind);
  if (view === undefined)
    throw new RangeError(`No audience view for “${kind}”, expected one of ${[...views.keys()].join(', ')}`);
  return view;
}
