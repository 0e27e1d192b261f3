import './screens.css';
import type { AudienceScreen } from '../../core/session/audience-view';
import { ProductMark } from '../drawings/product-mark';

type Cover = Extract<AudienceScreen, { kind: 'cover' }>['cover'];

/** Black, white, or a neutral slide in front of the lesson. */
export function CoverScreen({ cover }: { readonly cover: Cover }) {
  if (cover !== 'hide') return <div className={`stage-screen stage-screen-${cover}`} />;
  return (
    <div className="stage-screen stage-screen-holding">
      <ProductMark className="stage-screen-mark" />
      <p className="stage-screen-line">We will be back in a moment</p>
    </div>
  );
}
