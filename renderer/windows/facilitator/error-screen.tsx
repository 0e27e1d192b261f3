import { words } from 'virtual:words/routes';
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
      <Screen alone mark title={words.wentWrong()}>
        <div className="stack">
          <Notice tone="mark" title={words.lessonIsSaved()}>
            {words.pressGoOn()}
          </Notice>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {words.goOn()}
          </button>
          <p className="muted">{words.forSupport({ message })}</p>
        </div>
      </Screen>
    );
  }
}
