import { Flag } from 'lucide-react';
import type { PublicSpotFlags, ShownLine, SpotFlagsEvent, SpotFlagsView } from './model';

interface ChatColumnsProps {
  readonly item: PublicSpotFlags;
  readonly view: Extract<SpotFlagsView, { readonly kind: 'chat' }>;
  readonly onEvent?: ((event: SpotFlagsEvent) => void) | undefined;
}

/** The chat so far in two columns, so that every line stays in sight; the narrator speaks below them. */
export function ChatColumns({ item, view, onEvent }: ChatColumnsProps) {
  const columns = [view.lines.slice(0, view.half), view.lines.slice(view.half)];
  return (
    <div className="chat" data-app={item.app}>
      <p className="chat-head">
        <span className="chat-app">{item.app}</span> <span>{item.people.join(' and ')}</span>
      </p>
      <div className="chat-columns">
        {columns.map((lines, column) => (
          // The two columns are always the same two.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ol key={column} className="chat-column" start={column * view.half + 1}>
            {lines.map((line) => (
              <ChatLine key={line.line} line={line} own={line.from === item.people[0]} onEvent={onEvent} />
            ))}
          </ol>
        ))}
      </div>
      {view.narrator !== null && <p className="chat-narrator">{view.narrator}</p>}
    </div>
  );
}

interface ChatLineProps {
  readonly line: ShownLine;
  /** Written by the young person: drawn on the right. */
  readonly own: boolean;
  readonly onEvent?: ((event: SpotFlagsEvent) => void) | undefined;
}

function ChatLine({ line, own, onEvent }: ChatLineProps) {
  const words = (
    <>
      <span className="chat-name">{line.from}</span> {line.text}
      {line.flagged && (
        <span className="chat-flag">
          <Flag size="0.9em" fill="currentColor" aria-hidden /> Flag
        </span>
      )}
    </>
  );
  return (
    <li className="chat-line" data-own={own || undefined} data-flagged={line.flagged || undefined}>
      <span className="chat-number" aria-hidden>
        {line.line + 1}
      </span>
      {onEvent === undefined ? (
        <p className="chat-bubble">{words}</p>
      ) : (
        <button
          type="button"
          className="chat-bubble"
          aria-pressed={line.flagged}
          onClick={() => onEvent({ kind: 'flag', line: line.line })}
        >
          {words}
        </button>
      )}
    </li>
  );
}
