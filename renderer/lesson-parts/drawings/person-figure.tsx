import { type Person, type PersonName, people } from './people';

const line = { stroke: '#1d1d1b', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

function Collar({ person }: { readonly person: Person }) {
  switch (person.collar) {
    case 'round':
      return <path d="M39 72C42 80 58 80 61 72" fill="none" {...line} />;
    case 'v':
      return <path d="M40 71L50 83L60 71" fill={person.skin} {...line} />;
    case 'shirt':
      return <path d="M41 70L35 77L45 82L50 76L55 82L65 77L59 70L50 76Z" fill="#fffdf8" {...line} />;
  }
}

/** Head and shoulders on a square of 100, without a ground, to be put into a drawing. */
export function PersonFigure({ name }: { readonly name: PersonName }) {
  const person: Person = people[name];
  return (
    <g className="person">
      <path d={person.hairBehind} fill={person.hair} {...line} />
      <path d="M6 100C6 82 26 72 50 72C74 72 94 82 94 100Z" fill={person.top} {...line} />
      <path d="M42 58V72C44 77 56 77 58 72V58Z" fill={person.skin} {...line} />
      <Collar person={person} />
      <ellipse cx="32.5" cy="46" rx="3.4" ry="5" fill={person.skin} {...line} />
      <ellipse cx="67.5" cy="46" rx="3.4" ry="5" fill={person.skin} {...line} />
      <path
        d="M33 42C33 30 40 24 50 24C60 24 67 30 67 42C67 56 59 65 50 65C41 65 33 56 33 42Z"
        fill={person.skin}
        {...line}
      />
      <path d={person.hairFront} fill={person.hair} {...line} />
      <g fill="none" {...line}>
        <path d="M39.5 41.5C41 40.4 43.5 40.4 45 41.3M55 41.3C56.5 40.4 59 40.4 60.5 41.5" />
        <path d="M50 46V51.500H48.5" strokeWidth="1.3" />
        <path d="M44.5 56.500C47 59.3 53 59.3 55.5 56.5" />
      </g>
      <circle cx="42.5" cy="46" r="1.9" fill="#1d1d1b" />
      <circle cx="57.5" cy="46" r="1.9" fill="#1d1d1b" />
      {person.glasses && (
        <g fill="none" {...line}>
          <circle cx="42.3" cy="46.3" r="5.8" />
          <circle cx="57.7" cy="46.3" r="5.8" />
          <path d="M48.1 45.500C49 44.6 51 44.6 51.9 45.5" />
        </g>
      )}
      {person.hearingAid && (
        <path d="M69 41C73 41 73.5 47 70.5 50" fill="none" {...line} stroke="#fffdf8" strokeWidth="2.6" />
      )}
    </g>
  );
}
