import { words } from 'virtual:words/lesson-parts';
import './screens.css';
import type { AudienceScreen } from '../../core/session/audience-view';
import { ProductMark } from '../drawings/product-mark';
import { StageTitle } from '../stage-title';

type Cover = Extract<AudienceScreen, { kind: 'cover' }>['cover'];

/** Black, white, or a neutral slide in front of the lesson. */
export function CoverScreen({ cover }: { readonly cover: Cover }) {
  if (cover !== 'hide') return <div className={`stage-screen stage-screen-${cover}`} />;
  return (
    <div className="stage-screen stage-screen-holding">
      <ProductMark className="stage-screen-mark" />
      <StageTitle className="stage-screen-line" thumbnail="p">
        {words.weWillBeBackIn()}
      </StageTitle>
    </div>
  );
}
