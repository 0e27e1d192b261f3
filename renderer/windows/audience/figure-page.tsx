import './audience.css';
import { NumberScreen } from '../../lesson-parts/screens/number-screen';
import '../../lesson-parts/slide-stage.css';
import { useStageRatio } from './use-stage-ratio';

/** A large number on a display, and nothing else: it belongs to no lesson. */
export function FigurePage({ figure }: { readonly figure: number }) {
  const ratio = useStageRatio();
  return (
    <main className="audience">
      <div className="audience-frame" data-ratio={ratio}>
        <div className="stage" data-ratio={ratio} data-screen="number">
          <NumberScreen number={figure} />
        </div>
      </div>
    </main>
  );
}
