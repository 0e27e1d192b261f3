import { words as text } from 'virtual:words/lesson-parts';
import '../slide.css';
import './words-screen.css';
import type { AudienceScreen } from '../../core/session/audience-view';
import { StageTitle } from '../stage-title';

/** Key words of the slide with their plain meanings, a page at a time. */
export function WordsScreen({ words, page, pages }: Omit<Extract<AudienceScreen, { kind: 'words' }>, 'kind'>) {
  return (
    <section className="slide" data-layout="words">
      <StageTitle className="slide-title" thumbnail="h2">
        {pages > 1 ? text.keyWordsPage({ page, pages }) : text.keyWords()}
      </StageTitle>
      <dl className="slide-body">
        {words.map(({ term, meaning }) => (
          <div key={term} className="key-word">
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
