import { words } from 'virtual:words/activities-groups';
import { Clock, Users } from 'lucide-react';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { GroupsEvent, GroupsView, PublicGroups } from './model';
import { columnsOf, groupsGroups } from './parts';
import { TimerBar } from './timer-bar';
import './audience.css';

/** The task, how many work together and for how long; its cards; and the timer, when somebody started it. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicGroups, GroupsView, GroupsEvent>) {
  const { groups, timer, part } = view;
  const columns = columnsOf(item, hall);
  const [from, to] = part?.cards ?? [0, item.cards.length];
  const runs = groupsGroups(item, columns).flatMap((group, index) =>
    part === undefined || [part.task, to > from, part.back][index]
      ? index === 1
        ? group.slice(from / columns, Math.ceil(to / columns))
        : group
      : [],
  );
  const [fewest, most] = item.size;
  return (
    <SizedText className="groups" runs={runs} hall={hall}>
      {part?.task !== false && (
        <>
          <p className="groups-task">{item.task}</p>
          <ul className="groups-how">
            <li>
              <Users size="1em" strokeWidth={2.5} aria-hidden />{' '}
              {fewest === most ? words.groupsOf({ people: fewest }) : words.groupsBetween({ fewest, most })}
            </li>
            <li>
              {timer.kind === 'off' ? (
                <>
                  <Clock size="1em" strokeWidth={2.5} aria-hidden /> {words.aboutMinutes({ minutes: item.minutes })}
                </>
              ) : (
                <TimerBar timer={timer} />
              )}
            </li>
            {groups !== null && <li className="groups-count">{words.groupCount({ count: groups })}</li>}
          </ul>
        </>
      )}
      {to > from && (
        <ul className="groups-cards" data-columns={columns}>
          {item.cards.slice(from, to).map(({ title, text }, at) => (
            <li key={text} className="groups-card">
              <div className="groups-card-head">
                {title !== null && <p className="groups-card-title">{title}</p>}
                {item.deal && groups !== null && (
                  <GroupNumbers card={from + at} cards={item.cards.length} groups={groups} />
                )}
              </div>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {part?.back !== false && item.back !== null && <p className="groups-back">{item.back}</p>}
    </SizedText>
  );
}

interface GroupNumbersProps {
  readonly card: number;
  readonly cards: number;
  readonly groups: number;
}

/** Cards are dealt in turn: with three cards, groups 1, 4 and 7 have the first. Fewer groups have several cards each. */
function GroupNumbers({ card, cards, groups }: GroupNumbersProps) {
  const all = Array.from({ length: groups }, (_, index) => index + 1);
  const own = groups < cards ? [(card % groups) + 1] : all.filter((group) => (group - 1) % cards === card);
  return <p className="groups-card-for">{words.cardFor({ count: own.length, groups: own.join(', ') })}</p>;
}
