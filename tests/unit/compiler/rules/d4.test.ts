import { inItem, ruleTable } from './rule-table';

/** A question with these options; `true` marks a safe one. */
function question(...options: readonly (readonly [text: string, safe?: true])[]): string {
  const lines = options.flatMap(([text, safe]) => [
    `  - text: ${text}`,
    '    why: Because.',
    safe ? '    target: true' : '    misconception: It sounds quick.',
  ]);
  return `id: K1\nkind: Choice\nversion: 1\nages: [13, 19]\nquestion: What could Jay do?\noptions:\n${lines.join('\n')}\nwhy: It helps.\n`;
}

ruleTable('D4', {
  refused: [
    inItem('one option', question(['Tell someone', true])),
    inItem('seven options', question(['Tell someone', true], ['a'], ['b'], ['c'], ['d'], ['e'], ['f'])),
    inItem('no safe answer', question(['Pay'], ['Reply'])),
    inItem('nothing but safe answers', question(['Tell someone', true], ['Keep the chat', true])),
    inItem('two options alike', question(['Tell someone', true], ['Pay.'], ['pay'])),
    inItem(
      'a wrong option without what makes it tempting',
      question(['Tell someone', true], ['Pay']).replace(/ +misconception: .*\n/u, ''),
    ),
    inItem('an unknown key', `${question(['Tell someone', true], ['Pay'])}colour: red\n`),
  ],
  accepted: [
    inItem('two options', question(['Tell someone', true], ['Pay'])),
    inItem('six options', question(['Tell someone', true], ['a'], ['b'], ['c'], ['d'], ['e'])),
    inItem('several safe answers', question(['Tell someone', true], ['Keep the chat', true], ['Pay'])),
    inItem('a safe answer that is the shortest', question(['Tell', true], ['Pay them a little to buy time'])),
    inItem(
      'a scene before the question',
      question(['Tell someone', true], ['Pay']).replace('question:', 'scene: Jay is alone.\nquestion:'),
    ),
  ],
});
