import { words as say } from 'virtual:words/activities-story';
import type { ReactNode } from 'react';
import { letterOf } from '../options/letters';
import type { FacilitatorViewProps } from '../view-props';
import type { StoryItem } from './item';
import { choicesOf, nextOf, presentNode, type StoryEvent, type StoryState } from './path';
import './facilitator.css';

/** Follows the class through the story: choose for it, go on, step back, try the other branch. */
export function FacilitatorView({
  item,
  state,
  safe,
  votes,
  onEvent,
}: FacilitatorViewProps<StoryItem, StoryState, StoryEvent>) {
  const { entry, node } = presentNode(item, state);
  const choices = choicesOf(node);
  const atStart = state.path.length === 1 && entry.chosen === null;
  const hasChosen = state.path.some(({ chosen }) => chosen !== null);
  return (
    <section className={safe ? 'story-panel-row' : 'stack tight'} aria-label={say.story()}>
      {choices.length > 0 && (
        <>
          <p>{entry.chosen === null ? say.pressVote() : say.theClassFollows()}</p>
          {votes !== undefined && entry.chosen === null && (
            <div className="row" role="group" aria-label={say.howTheClassVoted()}>
              {choices.map((choice, index) => (
                <button
                  key={choice.text}
                  type="button"
                  className="button figures"
                  onClick={() => onEvent({ kind: 'choose', node: node.id, choice: index })}
                >
                  {say.follow({ letter: letterOf(index), votes: votes[index] ?? 0 })}
                </button>
              ))}
            </div>
          )}
          <ol className={safe ? 'story-panel-choices story-panel-letters' : 'story-panel-choices'}>
            {choices.map((choice, index) => (
              // A button keeps its place, and focus, from one scene to the next.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <StoryButton
                  enabled={entry.chosen === null}
                  pressed={entry.chosen === index}
                  onPress={() => onEvent({ kind: 'choose', node: node.id, choice: index })}
                >
                  <span className="story-panel-letter">
                    {safe && 'Follow '}
                    {letterOf(index)}
                  </span>
                  {/* The room reads the words on the slide. */}
                  <span className={safe ? 'visually-hidden' : undefined}>
                    {safe ? `: ${choice.text}` : choice.text}
                  </span>
                </StoryButton>
                {!safe && choice.safe && <span className="tag lead">{say.safeChoice()}</span>}
                {!safe && choice.refusal && <span className="tag">{say.sayingNoWorksHere()}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {node.help && <p>{say.helpArrives()}</p>}
      <div className="row">
        <StoryButton enabled={nextOf(item, state) !== null} onPress={() => onEvent({ kind: 'go-on', node: node.id })}>
          {say.goOn()}
        </StoryButton>
        <StoryButton enabled={!atStart} onPress={() => onEvent({ kind: 'step-back' })}>
          {say.stepBack()}
        </StoryButton>
        <StoryButton enabled={hasChosen} onPress={() => onEvent({ kind: 'other-branch' })}>
          {say.tryTheOtherBranch()}
        </StoryButton>
        <StoryButton enabled={!atStart} onPress={() => onEvent({ kind: 'restart' })}>
          {say.startTheStoryAgain()}
        </StoryButton>
      </div>
      {!safe && node.help && item.discussion !== undefined && (
        <>
          <h3>{say.toTalkAbout()}</h3>
          <ul>
            {item.discussion.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {!safe && item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}

interface StoryButtonProps {
  readonly enabled: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Stays focusable while it does nothing, so that focus is not lost between two presses. */
function StoryButton({ enabled, pressed, onPress, children }: StoryButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={!enabled}
      aria-pressed={pressed}
      onClick={enabled ? onPress : undefined}
    >
      {children}
    </button>
  );
}
