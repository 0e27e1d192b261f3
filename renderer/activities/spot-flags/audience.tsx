import { words } from 'virtual:words/activities-spot-flags';
import { Check, CircleQuestionMark, Flag } from 'lucide-react';
import { assertNever } from '../../core/assert-never';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import { ChatColumns } from './chat-columns';
import type { LineVerdict, PublicSpotFlags, ShownLine, SpotFlagsEvent, SpotFlagsView } from './model';
import { verdictGroups } from './parts';
import './audience.css';

/** A chat in an invented app, then what is behind its lines, then the feelings it is built to cause. */
export function AudienceView({
  item,
  view,
  onEvent,
  hall,
}: AudienceViewProps<PublicSpotFlags, SpotFlagsView, SpotFlagsEvent>) {
  switch (view.kind) {
    case 'chat':
      return <ChatColumns item={item} view={view} onEvent={onEvent} hall={hall} />;
    case 'narrator':
      return (
        <div className="chat chat-apart">
          <p className="chat-narrator">{view.text}</p>
        </div>
      );
    case 'verdicts':
      return (
        <SizedText className="chat" runs={verdictGroups(view, hall).flat()} hall={hall}>
          <ol className="chat-verdicts" data-hall={hall}>
            {view.lines.map((line) => (
              <VerdictRow key={line.line} line={line} />
            ))}
          </ol>
          {view.narrator !== null && <p className="chat-narrator">{view.narrator}</p>}
        </SizedText>
      );
    case 'feelings':
      return (
        <div className="chat chat-apart">
          {view.feelings.length > 0 && (
            <>
              <p className="chat-question">{words.builtToMakeFeel({ name: item.people[0] })}</p>
              <ul className="chat-feelings">
                {view.feelings.map((feeling) => (
                  <li key={feeling}>{feeling}</li>
                ))}
              </ul>
            </>
          )}
          {view.narrator !== null && <p className="chat-narrator">{view.narrator}</p>}
        </div>
      );
    default:
      return assertNever(view);
  }
}

function VerdictRow({ line }: { readonly line: ShownLine }) {
  return (
    <li className="chat-verdict-row">
      <span className="chat-number">{line.line + 1}</span>
      <p>
        <span className="chat-name">{line.from}</span> {line.text}
      </p>
      {line.verdict !== null && <Verdict verdict={line.verdict} />}
    </li>
  );
}

function Verdict({ verdict }: { readonly verdict: LineVerdict }) {
  switch (verdict.kind) {
    case 'flag':
      return (
        <p className="chat-verdict" data-verdict="flag">
          <Flag size="1em" fill="currentColor" aria-hidden /> <span>{words.flagOf({ tactic: verdict.tactic })}</span>
        </p>
      );
    case 'unsure':
      return (
        <p className="chat-verdict" data-verdict="unsure">
          <CircleQuestionMark size="1em" strokeWidth={2.5} aria-hidden />{' '}
          <span>{words.notSureOf({ tactic: verdict.tactic })}</span>
        </p>
      );
    case 'fine':
      return (
        <p className="chat-verdict" data-verdict="fine">
          <Check size="1em" strokeWidth={3} aria-hidden /> <span>{words.fine()}</span>
        </p>
      );
  }
}
