import './screens.css';

/** A figure that can be read from the door, so that the facilitator can say which display the room sees. */
export function NumberScreen({ number }: { readonly number: 1 | 2 }) {
  return (
    <div className="stage-screen stage-screen-number">
      <p className="stage-screen-figure">{number}</p>
      <p className="stage-screen-question">Which number does the room see?</p>
    </div>
  );
}
