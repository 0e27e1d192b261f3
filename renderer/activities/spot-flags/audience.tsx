import { Check, CircleQuestionMark, Flag } from 'lucide-react';
import { assertNever } from '../../core/assert-never';
import { SizedText } from '../options/sized-text';
import type { TextRun } from '../options/text-size';
import type { AudienceViewProps } from '../view-props';
import { ChatColumns } from './chat-columns';
import type { LineVerdict, PublicSpotFlags, ShownLine, SpotFlagsEvent, SpotFlagsView } from './model';
import './audience.css';

/** A chat in an invented app, then what is behind its lines, then the feelings it is built to cause. */
export function AudienceView({
  item,
  view,
  onEvent,
}: AudienceViewProps<PublicSpotFlags, SpotFlagsView, SpotFlagsEvent>) {
  switch (view.kind) {
    case 'chat':
      return <ChatColumns item={item} view={view} onEvent={onEvent} />;
    case 'narrator':
      return (
        <div className="chat chat-apart">
          <p className="chat-narrator">{view.text}</p>
        </div>
      );
    case 'verdicts':
      return (
        <SizedText className="chat" runs={verdictRuns(view)}>
          <ol className="chat-verdicts">
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
          <p className="chat-question">What is it built to make {item.people[0]} feel?</p>
          <ul className="chat-feelings">
            {view.feelings.map((feeling) => (
              <li key={feeling}>{feeling}</li>
            ))}
          </ul>
          {view.narrator !== null && <p className="chat-narrator">{view.narrator}</p>}
        </div>
      );
    default:
      return assertNever(view);
  }
}

function verdictRuns({ lines, narrator }: Extract<SpotFlagsView, { readonly kind: 'verdicts' }>): TextRun[] {
  return [
    ...lines.map(({ from, text }) => ({ text: `${from} ${text}`, beside: 8, share: 0.45, around: 3 })),
    { text: narrator ?? '', beside: 3, around: narrator === null ? 0 : 2 },
  ];
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
          <Flag size="1em" fill="currentColor" aria-hidden /> <span>Flag: {verdict.tactic}</span>
        </p>
      );
    case 'unsure':
      return (
        <p className="chat-verdict" data-verdict="unsure">
          <CircleQuestionMark size="1em" strokeWidth={2.5} aria-hidden /> <span>Not sure: {verdict.tactic}</span>
        </p>
      );
    case 'fine':
      return (
        <p className="chat-verdict" data-verdict="fine">
          <Check size="1em" strokeWidth={3} aria-hidden /> <span>Fine</span>
        </p>
      );
  }
}
