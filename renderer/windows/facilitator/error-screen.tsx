import { Component, type ReactNode } from 'react';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';

interface ErrorScreenState {
  readonly message: string | null;
}

/** Catches a bug in the facilitator page: says so, and offers to go on from what was saved. The wall is not touched. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, ErrorScreenState> {
  override state: ErrorScreenState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorScreenState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <Screen title="Something went wrong here">
        <div className="stack">
          <Notice tone="mark" title="The lesson is saved. What the room sees has not changed.">
            Press Go on, then Continue lesson on Home.
          </Notice>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            Go on
          </button>
          <p className="muted">For whoever looks after the app: {message}</p>
        </div>
      </Screen>
    );
  }
}
