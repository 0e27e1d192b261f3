import { words } from 'virtual:words/lesson-parts';
import './screens.css';
import { ProductMark } from '../drawings/product-mark';
import { StageTitle } from '../stage-title';

/** Nothing to see yet: the name of the product and no more. */
export function HoldingScreen() {
  return (
    <div className="stage-screen stage-screen-holding">
      <ProductMark className="stage-screen-mark" />
      <StageTitle className="stage-screen-name" thumbnail="p">
        {words.notAlone()}
      </StageTitle>
    </div>
  );
}
