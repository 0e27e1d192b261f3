import { slideById } from '../lesson/outline';
import { unpairedEndpoints } from '../lesson/plan';
import { activityOnShow } from './position';
import type { Estimate, Refusal, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

/** How many hands are counted so far, over all options. */
export const counted = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

/** In an assembly nobody can count the hands, and n is not known: they are judged in words. */
const isAssembly = ({ outline }: TaughtLesson) => outline.format === 'assembly';

/**
 * Starts counting hands for the activity on show, or judging them in words in a hall. A question counted before is counted afresh only when the facilitator is
 * `sure`; its earlier count is kept until the new one is closed, and what was revealed of it is covered again.
 */
export function openResponses(
  lesson: TaughtLesson,
  state: SessionState,
  { sure = false, estimate = false }: { readonly sure?: boolean; readonly estimate?: boolean },
): SessionState | Refusal {
  if (state.responses.kind !== 'closed') return state;
  const shown = activityOnShow(lesson, state);
  if (shown === null) return { kind: 'nothing-to-count' };
  const { key, model, item } = shown;
  const steers = model.result(item) === null;
  const listed = slideById(lesson.outline, state.position.slide).activities.find((activity) => activity.key === key);
  // A question answered on slips is never counted by hands: methods are not mixed.
  const method = listed === undefined ? undefined : state.methods[listed.item];
  if (!steers && method === 'slips') return { kind: 'slips-question' };
  if (!steers && method === 'talk') return { kind: 'nothing-to-count' };
  // Its baseline was dropped: there is nothing to compare it with.
  if (unpairedEndpoints(lesson.outline, state.dropped).includes(key)) return { kind: 'nothing-to-count' };
  const options = model.options(item, state.activities[key]?.state ?? model.start(item));
  if (options.length === 0) return { kind: 'nothing-to-count' };
  const activities = covered(state, key);
  if (!steers && (isAssembly(lesson) || (estimate && lesson.hall))) {
    const amounts = options.map(() => null);
    return { ...state, activities, responses: { kind: 'estimating', activity: key, amounts, at: 0 } };
  }
  if (state.n === null) return { kind: 'n-needed' };
  const earlier = state.tallies[key];
  if (earlier !== undefined && !sure) return { kind: 'counted-already', counted: counted(earlier), n: state.n };
  return {
    ...state,
    activities,
    responses: { kind: 'open', activity: key, counts: options.map(() => 0), history: [] },
  };
}

/** The activities with nothing of this one revealed; the same object when nothing was. */
function covered({ activities }: SessionState, key: string): SessionState['activities'] {
  const touched = activities[key];
  return touched === undefined || touched.revealed === 0
    ? activities
    : { ...activities, [key]: { ...touched, revealed: 0 } };
}

/** Notes how many hands are up for the option being judged, and goes on to the next. */
export function estimateHands(state: SessionState, amount: Estimate): SessionState {
  const { responses } = state;
  if (responses.kind !== 'estimating' || responses.at >= responses.amounts.length) return state;
  const { at } = responses;
  const amounts = responses.amounts.map((one, option) => (option === at ? amount : one));
  return { ...state, responses: { ...responses, amounts, at: at + 1 } };
}

/** Goes back to the option judged last, to judge it again. */
function undoEstimate(
  state: SessionState,
  responses: Extract<SessionState['responses'], { kind: 'estimating' }>,
): SessionState | Refusal {
  const at = responses.at - 1;
  if (at < 0) return { kind: 'nothing-to-undo' };
  const amounts = responses.amounts.map((one, option) => (option === at ? null : one));
  return { ...state, responses: { ...responses, amounts, at } };
}

/** Adds or takes away one hand. Never more than n pupils, never fewer than none. A digit beyond the last option does nothing. */
export function count(state: SessionState, option: number, change: 1 | -1): SessionState | Refusal {
  const { responses } = state;
  if (responses.kind !== 'open') return state;
  const present = responses.counts[option];
  if (present === undefined) return state;
  if (change === 1 && state.n !== null && counted(responses.counts) >= state.n) return { kind: 'all-counted' };
  if (change === -1 && present === 0) return { kind: 'none-left-to-take' };
  return withCount(state, option, change);
}

/** Gives every pupil not yet counted to one option. Throws RangeError on an unknown option. */
export function countRest(state: SessionState, option: number): SessionState | Refusal {
  const { responses, n } = state;
  if (responses.kind !== 'open' || n === null) return state;
  const left = n - counted(responses.counts);
  if (left <= 0) return { kind: 'all-counted' };
  return withCount(state, option, left);
}

/** Takes back the last press. */
export function undoCount(state: SessionState): SessionState | Refusal {
  const { responses } = state;
  if (responses.kind === 'estimating') return undoEstimate(state, responses);
  if (responses.kind === 'closed') return state;
  const last = responses.history.at(-1);
  if (last === undefined) return { kind: 'nothing-to-undo' };
  const counts = responses.counts.map((one, index) => (index === last.option ? one - last.change : one));
  // The hand was taken away before the group was said to be smaller.
  if (state.n !== null && counted(counts) > state.n) return { kind: 'all-counted' };
  return { ...state, responses: { ...responses, counts, history: responses.history.slice(0, -1) } };
}

function withCount(state: SessionState, option: number, change: number): SessionState {
  const { responses } = state;
  if (responses.kind !== 'open') return state;
  if (option < 0 || option >= responses.counts.length)
    throw new RangeError(`Unexpected option ${option}, expected 0 to ${responses.counts.length - 1}`);
  const counts = responses.counts.map((one, index) => (index === option ? one + change : one));
  return { ...state, responses: { ...responses, counts, history: [...responses.history, { option, change }] } };
}
