import type { Nodes } from 'mdast';
import { type Fact, roomWording } from '../../renderer/core/lesson/bank';
import { type NoteLine, type Outline, partRoles } from '../../renderer/core/lesson/outline';
import { type Bank, factOf, helplineOf } from './bank';
import { childrenOf, isPart, type PartElement, wordsOf } from './element';
import { isBlock } from './markdown';

/** Who reads: pupils and the adults of a briefing on slides, the facilitator in notes. */
type Reader = 'pupil' | 'adult' | 'facilitator';

/** The words of a node as one line, with facts in the wording for their reader and helplines by name. */
export function plainText(node: Nodes, bank: Bank, reader: Reader): string {
  return tidy(collect(node, bank, reader));
}

function collect(node: Nodes, bank: Bank, reader: Reader): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isPart(node, 'Fact')) return factText(factOf(bank, wordsOf(node, 'id')), reader);
  if (isPart(node, 'Helpline')) {
    const helpline = helplineOf(bank, wordsOf(node, 'id'));
    const contacts = helpline?.contacts.map((contact) => contact.value).join(', ') ?? '';
    return helpline ? `${helpline.name}${contacts === '' || contacts === helpline.name ? '' : ` (${contacts})`}` : '';
  }
  const inside = childrenOf(node).map((child) => collect(child, bank, reader));
  const text = inside.join(isBlockHolder(node) ? '\n' : '');
  return isPart(node, 'For') ? `${nationsOf(node)}: ${text}` : text;
}

function factText(fact: Fact | undefined, reader: Reader): string {
  if (fact === undefined) return '';
  return (reader === 'facilitator' ? fact.staff : roomWording(fact, reader === 'adult' ? 'staff' : 'pupils')) ?? '';
}

/** Who reads the slides of a lesson, and hears what is said. */
export const roomOf = (audience: Outline['audience']): Reader => (audience === 'staff' ? 'adult' : 'pupil');

/**
 * Notes as lines for print and lists: each paragraph or point is one, in the voice of the part around it. What is said aloud
 * is in the words of those who hear it.
 */
export function noteLines(
  notes: readonly PartElement[],
  bank: Bank,
  audience: Outline['audience'],
): readonly NoteLine[] {
  return notes
    .flatMap((part) => linesOf(part, 'note', '', { bank, room: roomOf(audience) }))
    .filter((line) => line.kind === 'part' || line.text !== '');
}

type Voice = Exclude<NoteLine['kind'], 'part'>;

interface Heard {
  readonly bank: Bank;
  readonly room: Reader;
}

function linesOf(node: Nodes, kind: Voice, start: string, heard: Heard): readonly NoteLine[] {
  if (isPart(node, 'Part')) {
    const role = partRoles.find((name) => name === wordsOf(node, 'role'));
    return role === undefined ? [] : [{ kind: 'part', role }];
  }
  const children = childrenOf(node);
  if (!isBlockHolder(node)) {
    const text = plainText(node, heard.bank, kind === 'say' ? heard.room : 'facilitator');
    return [{ kind, text: `${start}${text}` }];
  }
  return children.flatMap((child) => {
    const inner = isPart(child, 'Say') ? 'say' : isPart(child, 'Do') ? 'do' : kind;
    // A wording on one line names its nations itself.
    return linesOf(child, inner, isPart(child, 'For') && isBlockHolder(child) ? `${nationsOf(child)}: ` : start, heard);
  });
}

/** Whether its children are blocks of their own rather than words of one line. */
function isBlockHolder(node: Nodes): boolean {
  return childrenOf(node).some(isBlock);
}

const nationWords: Readonly<Record<string, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  unset: 'no nation set',
};

function nationsOf(part: PartElement): string {
  const names = wordsOf(part, 'nation')
    .split(' ')
    .map((name) => nationWords[name] ?? name);
  const text = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(' ');
}
