import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProductMark } from '../lesson-parts/drawings/product-mark';
import './screen.css';
import { useOpened } from './use-opened';

export interface ScreenProps {
  /** The one top heading; it takes focus when the screen is opened. */
  readonly title: string;
  /** What the screen is called in the title of the document; the heading, unless that names something else. */
  readonly name?: string;
  /** The product's mark stands beside the title: on Home, and where nothing else says whose screen this is. */
  readonly mark?: true;
  /** One message and nothing else: it stands in the middle of the window. */
  readonly alone?: true;
  /** A line above the title, such as the name of the lesson. */
  readonly over?: string;
  /** A `Back` button at the head; its words say where it leads. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** At the right of the head: navigation or secondary actions. */
  readonly aside?: ReactNode;
  /** Says what this computer or browser cannot do, above everything else. */
  readonly banner?: ReactNode;
  /** A bar that stays at the foot of the window. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every full screen of the facilitator page that is not Present. */
export function Screen(props: ScreenProps) {
  const { title, name = title, mark, alone, over, back, aside, banner, bar, children } = props;
  useOpened(name, `${over ?? ''} ${title}`);
  const kind = `${bar === undefined ? '' : ' screen-with-bar'}${alone ? ' screen-alone' : ''}`;
  return (
    <div className={`screen${kind}`}>
      {banner}
      <header className="screen-head">
        {mark && <ProductMark className="screen-mark" />}
        <div className="screen-titles">
          {back !== undefined && (
            <button type="button" className="button quiet screen-back" onClick={back.onBack}>
              <ArrowLeft aria-hidden="true" size={20} />
              {back.label}
            </button>
          )}
          {over !== undefined && <p className="muted">{over}</p>}
          <h1 tabIndex={-1}>{title}</h1>
        </div>
        {aside}
      </header>
      <main className="screen-body">{children}</main>
      {bar !== undefined && <footer className="screen-bar">{bar}</footer>}
    </div>
  );
}
