import './screens.css';
import { ProductMark } from '../drawings/product-mark';

/** Nothing to see yet: the name of the product and no more. */
export function HoldingScreen() {
  return (
    <div className="screen screen-holding">
      <ProductMark className="screen-mark" />
      <p className="screen-name">Not Alone</p>
    </div>
  );
}
