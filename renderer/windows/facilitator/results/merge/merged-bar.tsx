import type { MergedLine } from '../../../../core/results/describe-merged';
import { ResultBar } from '../result-bar';

/** The bar of one merged line. The one place that knows how bars are drawn: as those of a single class result are. */
export function MergedBar({ bar }: Required<Pick<MergedLine, 'bar'>>) {
  return <ResultBar bar={bar} />;
}
