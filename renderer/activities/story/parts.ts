import { partsOf, type TextRun } from '../options/text-size';
import type { StoryView } from './model';

/** The words of a scene: what is told, the choices, what came of the one followed, what if, how it ends. */
export function storyGroups(view: StoryView): readonly (readonly TextRun[])[] {
  const { text, help, choices, followed, rewind, end } = view;
  return [
    text === '' ? [] : [{ text, beside: help ? 8 : 0, around: help ? 16 : 3 }],
    choices.map((choice) => ({ text: choice, beside: 14, around: 4 })),
    followed === null
      ? []
      : [
          { text: followed.text, beside: 14, around: 4 },
          { text: followed.result, beside: 14, around: 4 },
        ],
    rewind === undefined ? [] : [{ text: rewind, beside: 14, around: 6 }],
    end === undefined ? [] : [{ text: end, beside: 8, around: 3 }],
  ];
}

/** A scene: all of it, or what is told and then the rest, as far as they fit. Choices stay together. */
export function storyParts(view: StoryView, hall: boolean): readonly StoryView[] {
  const parts = partsOf(storyGroups(view), hall).filter(({ runs }) => runs === undefined || runs[0] === 0);
  return parts.map(({ groups }) => {
    const { rewind, end, ...scene } = view;
    return {
      ...scene,
      text: groups.includes(0) ? view.text : '',
      choices: groups.includes(1) ? view.choices : [],
      followed: groups.includes(2) ? view.followed : null,
      ...(groups.includes(3) && rewind !== undefined && { rewind }),
      ...(groups.includes(4) && end !== undefined && { end }),
    };
  });
}
