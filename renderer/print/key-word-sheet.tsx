import { words } from 'virtual:words/print';
import type { Outline } from '../core/lesson/outline';
import { KeyWordPicture } from '../lesson-parts/drawings/key-word-pictures';
import './key-word-sheet.css';

/** The key words of a lesson: a picture where there is one, a plain meaning, and room for a language spoken at home. */
export function KeyWordSheet({ outline, large }: { readonly outline: Outline; readonly large: boolean }) {
  return (
    <article className="print-sheet key-words" data-large={large || undefined} lang={outline.language}>
      <h2>{words.keyWordsOf({ title: outline.title })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" className="key-words-picture">
              <span className="visually-hidden">{words.picture()}</span>
            </th>
            <th scope="col">{words.wordAndMeaning()}</th>
            <th scope="col" className="key-words-home">
              {words.inMyLanguage()}
            </th>
          </tr>
        </thead>
        <tbody>
          {outline.glossary.map(({ term, meaning }) => (
            <tr key={term}>
              <td className="key-words-picture">
                <KeyWordPicture term={term} />
              </td>
              <td>
                <strong>{term}</strong>
                <p>{meaning}</p>
              </td>
              <td className="key-words-home" />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
