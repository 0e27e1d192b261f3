import { words } from 'virtual:words/lesson-parts';
import './screens.css';
import { StageTitle } from '../stage-title';

/** A figure that can be read from the door, so that the facilitator can say which display the room sees. */
export function NumberScreen({ number }: { readonly number: number }) {
  return (
    <div className="stage-screen stage-screen-number">
      <p className="stage-screen-figure">{number}</p>
      <StageTitle className="stage-screen-question" thumbnail="p">
        {words.whichNumberDoesTheRoom()}
      </StageTitle>
    </div>
  );
}
