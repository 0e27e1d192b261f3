import { words as say } from 'virtual:words/activities-reply';
import { QuestionBoard } from '../options/question-board';
import type { AudienceViewProps } from '../view-props';
import type { PublicReply, ReplyView } from './model';
import './audience.css';

/** A friend's message and the replies to choose from. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicReply, ReplyView>) {
  return (
    <QuestionBoard
      prompt={
        <div className="reply-message">
          <p className="reply-from">{item.from}</p>
          <p className="reply-bubble">{item.message}</p>
        </div>
      }
      promptText={`${item.from} ${item.message}`}
      options={item.options}
      view={view}
      hall={hall}
      answerWord={say.replyThatHelps()}
      afterAnswer={view.keepWords.length === 0 ? undefined : <KeepWords words={view.keepWords} />}
      afterText={view.keepWords.length === 0 ? undefined : say.wordsToKeepAre({ words: view.keepWords.join(' ') })}
    />
  );
}

function KeepWords({ words }: { readonly words: readonly string[] }) {
  return (
    <section className="reply-keep">
      <p>{say.wordsToKeep()}</p>
      <ul>
        {words.map((text) => (
          <li key={text}>“{text}”</li>
        ))}
      </ul>
    </section>
  );
}
