import { words } from 'virtual:words/present';
import { createContext, type ReactNode, useContext } from 'react';
import { whoLeads } from '../../../components/who-leads';
import { type Nation, roomWording } from '../../../core/lesson/bank';
import type { Outline, PartRole } from '../../../core/lesson/outline';
import type { FacilitatorLesson, PartMap } from '../../../lesson-parts/lesson-module';

interface NotesContextValue {
  readonly slide: string;
  readonly nation: Nation | null;
  readonly audience: Outline['audience'];
  readonly facts: FacilitatorLesson['facts'];
  readonly helplines: FacilitatorLesson['helplines'];
}

export const NotesContext = createContext<NotesContextValue>({
  slide: '',
  nation: null,
  audience: 'pupils',
  facts: {},
  helplines: {},
});

/** Inside words that are said aloud. */
const SayContext = createContext(false);

interface Holder {
  readonly children?: ReactNode;
}

function SlideNotes({ slide, children }: Holder & { readonly slide: string }) {
  return useContext(NotesContext).slide === slide ? children : null;
}

/** Words to say, set apart from things to do. */
function Say({ children }: Holder) {
  return (
    <div className="notes-say">
      <p className="notes-label">{words.noteSay()}</p>
      <SayContext value={true}>{children}</SayContext>
    </div>
  );
}

function Do({ children }: Holder) {
  return (
    <div className="notes-do">
      <p className="notes-label">{words.noteDo()}</p>
      {children}
    </div>
  );
}

/** Who leads from here on, when two people share the lesson. */
function Part({ role }: { readonly role: PartRole }) {
  return <p className="notes-part">{whoLeads[role]}</p>;
}

/** A fact: where it is said aloud in the words of those who hear it, else in the facilitator's, with cautions and sources. */
function Fact({ id }: { readonly id: string }) {
  const { facts, audience } = useContext(NotesContext);
  const isSaid = useContext(SayContext);
  const fact = facts[id];
  if (fact === undefined) return null;
  if (isSaid) return roomWording(fact, audience);
  const from = [...fact.sources, ...(fact.year === undefined ? [] : [String(fact.year)])].join(', ');
  return (
    <span className="notes-fact">
      {fact.staff} <small>({from})</small>
    </span>
  );
}

function Helpline({ id }: { readonly id: string }) {
  const line = useContext(NotesContext).helplines[id];
  return line === undefined ? null : (
    <strong>
      {line.name} ({line.contacts.map(({ value }) => value).join(', ')})
    </strong>
  );
}

function For({ nation, children }: Holder & { readonly nation: string }) {
  const chosen = useContext(NotesContext).nation ?? 'unset';
  return nation.split(' ').includes(chosen) ? children : null;
}

/** The parts that may stand in a lesson's notes. */
export const notesParts: PartMap = { SlideNotes, Say, Do, Part, Fact, Helpline, For };
