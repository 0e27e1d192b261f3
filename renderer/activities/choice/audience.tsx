import { words } from 'virtual:words/activities-options';
import type { QuestionView } from '../options/question';
import { QuestionBoard } from '../options/question-board';
import type { AudienceViewProps } from '../view-props';
import type { PublicChoice } from './model';

/** A question with lettered options. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicChoice, QuestionView>) {
  // With the answer the scene has done its work, and the room goes to the why.
  const scene = view.answer === null ? item.scene : undefined;
  return (
    <QuestionBoard
      prompt={
        <>
          {scene !== undefined && <p>{scene}</p>}
          <p>{item.question}</p>
        </>
      }
      promptText={`${scene ?? ''} ${item.question}`}
      options={item.options}
      view={view}
      hall={hall}
      answerWord={words.safeAnswer()}
    />
  );
}
