import { words } from 'virtual:words/activities-story';
import { LifeBuoy } from 'lucide-react';
import { letterOf } from '../options/letters';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { PublicStory, StoryView } from './model';
import { storyGroups } from './parts';
import './audience.css';

/** One scene of a story, told by a narrator: its choices, or what came of the one the class followed. */
export function AudienceView({ view, hall }: AudienceViewProps<PublicStory, StoryView>) {
  return (
    <SizedText className="story" runs={storyGroups(view).flat()} hall={hall}>
      {view.help ? (
        <section className="story-help">
          <p className="story-help-word">
            <LifeBuoy size="1em" strokeWidth={2.5} aria-hidden /> {words.help()}
          </p>
          {view.text !== '' && <p>{view.text}</p>}
          {view.end !== undefined && <p className="story-end">{view.end}</p>}
        </section>
      ) : (
        view.text !== '' && <p className="story-text">{view.text}</p>
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
