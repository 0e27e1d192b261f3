import type { ViewContext } from '../core/lesson/activity';

/** What an audience view draws: the public item and what may be seen of it now. */
export interface AudienceViewProps<PublicItem, View, Event = never> {
  readonly item: PublicItem;
  readonly view: View;
  /** A tap on the board. Absent in thumbnails and print: then nothing can be pressed or focused. */
  readonly onEvent?: ((event: Event) => void) | undefined;
  /** Letters are larger, and the view may be one part of what there is to see. */
  readonly hall?: boolean | undefined;
}

/** What a facilitator's side panel draws: the key and the controls of one activity. */
export interface FacilitatorViewProps<Item, State, Event = never> {
  readonly item: Item;
  readonly state: State;
  readonly context: ViewContext;
  /** The room can see this screen: controls only, nothing about answers, tactics or counts. */
  readonly safe: boolean;
  /** Hands for each choice of a vote that was just closed and only steers; never given where the room can see it. */
  readonly votes?: readonly number[] | undefined;
  readonly onEvent: (event: Event) => void;
}
