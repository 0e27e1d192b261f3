import { words } from 'virtual:words/prepare';
import { listed } from '../../../components/listed';
import { SelectField } from '../../../components/select-field';
import type { Outline, ResponseMethod } from '../../../core/lesson/outline';
import { type Question, questionsOf } from '../../../core/lesson/questions';
import { rich } from '../../../words/rich';

const methodOptions: readonly { readonly value: ResponseMethod; readonly label: string }[] = [
  { value: 'hands', label: words.hands() },
  { value: 'slips', label: words.paperSlips() },
  { value: 'talk', label: words.talkOnly() },
];

export interface QuestionsSectionProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly onMethods: (methods: Readonly<Record<string, ResponseMethod>>) => void;
}

/** How the room answers each question; one choice for both times a question is asked. */
export function QuestionsSection({ outline, dropped, methods, onMethods }: QuestionsSectionProps) {
  const questions = questionsOf(outline, dropped);
  if (questions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="prepare-questions">
      <h2 id="prepare-questions">{words.howPupilsAnswer({ who: outline.audience })}</h2>
      <ul className="stack tight">
        {[words.slipsExplained(), words.handsExplained(), words.talkExplained()].map((text) => (
          <li key={text}>{rich(text, { strong: (method) => <strong>{method}</strong> })}</li>
        ))}
      </ul>
      <ul className="prepare-questions">
        {questions.map((question) => (
          <li key={question.item} className="prepare-question">
            <div>
              <p>{question.label}</p>
              <p className="muted prepare-question-where">{whereAsked(outline, question)}</p>
            </div>
            <SelectField
              label={words.answerTo({ question: question.label, who: outline.audience })}
              labelHidden
              value={methods[question.item] ?? 'talk'}
              options={methodOptions}
              onChange={(method) => onMethods({ ...methods, [question.item]: method })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereAsked(outline: Outline, { asked, slides }: Question): string {
  if (asked === 'pair') return words.askedTwice({ slides: listed(slides.map(String)) });
  return slides.map((number) => words.slide({ number, title: outline.slides[number - 1]?.title ?? '' })).join('; ');
}
