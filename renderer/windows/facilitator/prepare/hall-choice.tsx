import { words } from 'virtual:words/prepare';
import { Switch } from '../../../components/switch';

export interface HallChoiceProps {
  readonly hall: boolean;
  readonly onHall: (hall: boolean) => void;
}

/** Larger text for a long room; chosen for one session. */
export function HallChoice({ hall, onHall }: HallChoiceProps) {
  return <Switch label={words.hallText()} hint={words.hallHint()} checked={hall} onChange={onHall} />;
}
