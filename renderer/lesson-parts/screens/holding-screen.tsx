import './screens.css';
import { ProductMark } from '../drawings/product-mark';

/** Nothing to see yet: the name of the product and no more. */
export function HoldingScreen() {
  return (
    <div className="stage-screen stage-screen-holding">
      <ProductMark className="stage-screen-mark" />
      <p className="stage-screen-name">Not Alone</p>
    </div>
  );
}
