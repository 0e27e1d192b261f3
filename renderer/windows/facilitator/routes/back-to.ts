import { words } from 'virtual:words/routes';
import type { Platform } from '../../../platform/platform';
import type { Go, Route } from './route';

const names: Readonly<Partial<Record<Route['kind'], string>>> = {
  prepare: words.prepare(),
  results: words.results(),
  settings: words.settings(),
};

/** The Back button of a screen that several others lead to. */
export const backTo = (from: Route, go: Go) => ({ label: names[from.kind] ?? words.home(), onBack: () => go(from) });

/** Where this edition keeps its data, in one sentence. */
export const keptWhere = ({ edition }: Platform) =>
  edition === 'desktop' ? words.keptInAccount() : words.keptInBrowser();
