import { loadLesson } from 'virtual:lessons/facilitator';
import { useEffect, useState } from 'react';
import type { Outline } from '../../../core/lesson/outline';

/** Outlines of lessons by id, as they arrive. A lesson that is not installed stays absent. */
export function useOutlines(ids: readonly string[]): Readonly<Record<string, Outline>> {
  const [outlines, setOutlines] = useState<Readonly<Record<string, Outline>>>({});
  const wanted = [...new Set(ids)].sort().join(' ');
  useEffect(() => {
    let live = true;
    const load = async (id: string) => {
      const outline = (await loadLesson[id]?.())?.lesson.outline;
      if (live && outline !== undefined) setOutlines((before) => ({ ...before, [id]: outline }));
    };
    for (const id of wanted.split(' ').filter(Boolean)) void load(id);
    return () => {
      live = false;
    };
  }, [wanted]);
  return outlines;
}
