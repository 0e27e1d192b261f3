import { LifeBuoy } from 'lucide-react';
import { letterOf } from '../options/letters';
import { SizedText } from '../options/sized-text';
import type { TextRun } from '../options/text-size';
import type { AudienceViewProps } from '../view-props';
import type { PublicStory, StoryView } from './model';
import './audience.css';

/** One scene of a story, told by a narrator: its choices, or what came of the one the class followed. */
export function AudienceView({ view }: AudienceViewProps<PublicStory, StoryView>) {
  const runs: readonly TextRun[] = [
    { text: view.text, beside: view.help ? 8 : 0, around: view.help ? 16 : 3 },
    ...view.choices.map((text) => ({ text, beside: 14, around: 4 })),
    ...(view.followed === null
      ? []
      : [
          { text: view.followed.text, beside: 14, around: 4 },
          { text: view.followed.result, beside: 14, around: 4 },
        ]),
    ...(view.rewind === undefined ? [] : [{ text: view.rewind, beside: 14, around: 6 }]),
    ...(view.end === undefined ? [] : [{ text: view.end, beside: 8, around: 3 }]),
  ];
  return (
    <SizedText className="story" runs={runs}>
      {view.help ? (
        <section className="story-help">
          <p className="story-help-word">
            <LifeBuoy size="1em" strokeWidth={2.5} aria-hidden /> Help
          </p>
          <p>{view.text}</p>
          {view.end !== undefined && <p className="story-end">{view.end}</p>}
        </section>
      ) : (
        <p className="story-text">{view.text}</p>
      )}
      {view.choices.length > 0 && (
        <ol className="story-choices">
          {view.choices.map((text, index) => (
            <li key={text} className="story-choice">
              <span className="story-letter">{letterOf(index)}</span> <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {view.followed !== null && (
        <section className="story-followed">
          <p className="story-choice">
            <span className="story-letter">{letterOf(view.followed.letter)}</span> <span>{view.followed.text}</span>
          </p>
          <p className="story-result">{view.followed.result}</p>
        </section>
      )}
      {view.rewind !== undefined && <p className="story-rewind">{view.rewind}</p>}
    </SizedText>
  );
}
