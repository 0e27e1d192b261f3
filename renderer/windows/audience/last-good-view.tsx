import { Component, type ReactNode } from 'react';
import type { ShownView } from './audience-source';

interface LastGoodViewProps {
  readonly shown: ShownView;
  readonly draw: (shown: ShownView) => ReactNode;
  /** This view is in the page. Not called for one that could not be drawn. */
  readonly onDrawn: (shown: ShownView) => void;
  /** Drawn when even the last good view fails. */
  readonly fallback: ReactNode;
}

interface LastGoodViewState {
  readonly failed: boolean;
  /** Which view `failed` is about: a newer one gets its own chance. */
  readonly of: ShownView;
}

/** The room never sees an error: when a view cannot be drawn, the last one that could stays up. */
export class LastGoodView extends Component<LastGoodViewProps, LastGoodViewState> {
  override state: LastGoodViewState = { failed: false, of: this.props.shown };
  private good: ShownView | null = null;

  static getDerivedStateFromError(): Pick<LastGoodViewState, 'failed'> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: LastGoodViewProps, state: LastGoodViewState): LastGoodViewState | null {
    return props.shown === state.of ? null : { failed: false, of: props.shown };
  }

  override componentDidMount() {
    this.keep();
  }

  override componentDidUpdate(before: LastGoodViewProps) {
    if (before.shown !== this.props.shown) this.keep();
  }

  private keep() {
    if (this.state.failed) return;
    this.good = this.props.shown;
    this.props.onDrawn(this.props.shown);
  }

  override render() {
    const { shown, draw, fallback } = this.props;
    if (!this.state.failed) return draw(shown);
    return (
      <Fallback key={shown.stamp.revision} fallback={fallback}>
        {this.good === null ? fallback : draw(this.good)}
      </Fallback>
    );
  }
}

interface FallbackProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

class Fallback extends Component<FallbackProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
