import { words as say } from 'virtual:words/activities-spot-flags';
import { Flag } from 'lucide-react';
import type { CSSProperties } from 'react';
import { fitChat, widestLine } from './chat-fit';
import type { PublicSpotFlags, ShownLine, SpotFlagsEvent, SpotFlagsView } from './model';

interface ChatColumnsProps {
  readonly item: PublicSpotFlags;
  readonly view: Extract<SpotFlagsView, { readonly kind: 'chat' }>;
  readonly onEvent?: ((event: SpotFlagsEvent) => void) | undefined;
  readonly hall?: boolean | undefined;
}

/** The chat so far, as large as it fits: in one column, then in two, so that every line stays in sight. */
export function ChatColumns({ item, view, onEvent, hall }: ChatColumnsProps) {
  const first = hall ? view.lines.length : view.firstColumn;
  const columns = [view.lines.slice(0, first), view.lines.slice(first)];
  const [own, other] = item.people;
  const fit = fitChat(view.lines, view.firstColumn, '4:3', hall);
  const wide = fitChat(view.lines, view.firstColumn, '16:9', hall);
  const style = { '--letter': fit.letter, '--wide-letter': wide.letter, '--widest': widestLine } as CSSProperties;
  return (
    <div className="chat" data-app={item.app}>
      <p className="chat-head">
        <span className="chat-app">{item.app}</span> <span className="chat-person">{other}</span>{' '}
        <span className="chat-person" data-own>
          {own}
        </span>
      </p>
      <div className="chat-columns" data-columns={fit.columns} data-wide-columns={wide.columns} style={style}>
        {columns.map((lines, column) => (
          // The two columns are always the same two.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ol key={column} className="chat-column" start={(lines[0]?.line ?? 0) + 1}>
            {lines.map((line) => (
              <ChatLine key={line.line} line={line} own={line.from === own} onEvent={onEvent} />
            ))}
          </ol>
        ))}
      </div>
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
      <span className="visually-hidden">{say.lineFrom({ number: line.line + 1, name: line.from })} </span>
      {line.text}
      {line.flagged && (
        <span className="chat-flag">
          <Flag size="0.9em" fill="currentColor" aria-hidden /> {say.flag()}
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
