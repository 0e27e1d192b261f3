import './parts.css';
import { contactWords } from './contact-words';
import { useStage } from './stage-context';

/** A helpline inside a sentence: its name and how to reach it first. */
export function InlineHelpline({ id }: { readonly id: string }) {
  const { lesson } = useStage();
  const helpline = lesson.helplines[id];
  if (helpline === undefined)
    throw new RangeError(`Unknown helpline “${id}”, expected one of ${Object.keys(lesson.helplines).join(', ')}`);
  const [contact] = helpline.contacts;
  return (
    <span className="helpline">
      {helpline.name}
      {contact !== undefined && `, ${contactWords(contact)}`}
    </span>
  );
}
