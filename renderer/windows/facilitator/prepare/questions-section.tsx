import { SelectField } from '../../../components/select-field';
import type { Outline, ResponseMethod } from '../../../core/lesson/outline';
import { type Question, questionsOf } from '../../../core/lesson/questions';

const methodOptions: readonly { readonly value: ResponseMethod; readonly label: string }[] = [
  { value: 'hands', label: 'Hands' },
  { value: 'slips', label: 'Paper slips' },
  { value: 'talk', label: 'Talk only' },
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
      <h2 id="prepare-questions">How pupils answer</h2>
      <ul className="stack tight">
        <li>
          <strong>Paper slips</strong> are private: nobody sees a neighbour’s answer. You type them after the lesson.
        </li>
        <li>
          <strong>Hands</strong> are quick, and everyone sees them. You count them on the spot.
        </li>
        <li>
          <strong>Talk only</strong> counts nothing and keeps nothing.
        </li>
      </ul>
      <ul className="prepare-questions">
        {questions.map((question) => (
          <li key={question.item} className="prepare-question">
            <div>
              <p>{question.label}</p>
              <p className="muted prepare-question-where">{whereAsked(outline, question)}</p>
            </div>
            <SelectField
              label={`How pupils answer: ${question.label}`}
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
  if (asked === 'pair') return `Slides ${slides.join(' and ')}, before and after`;
  return slides.map((number) => `Slide ${number}, ${outline.slides[number - 1]?.title ?? ''}`).join('; ');
}
