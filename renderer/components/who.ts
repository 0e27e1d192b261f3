import { createContext, useContext } from 'react';
import type { Outline } from '../core/lesson/outline';

/** Who is counted, asked and answered: messages that name them choose by it. */
export type Who = Outline['audience'];

/** Given by the screen that belongs to a lesson. */
export const WhoContext = createContext<Who>('pupils');

/** Who is taught on this screen: pupils, unless its lesson is a briefing. */
export const useWho = (): Who => useContext(WhoContext);
