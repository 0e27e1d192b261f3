import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { parse } from 'yaml';
import type { Helpline } from '../../../renderer/core/lesson/bank';
import type { PrintedLesson, PrintJob } from '../../../renderer/print/print-job';
import { PrintView } from '../../../renderer/print/print-view';
import { fakeAudienceLesson, fakeHelp } from '../../support/fake-audience-lesson';
import { fakeActivity, fakeOutline, fakeSlide } from '../../unit/plan/fake-outline';

const bankItem = (id: string): unknown => parse(readFileSync(`lessons/bank/items/${id}.yaml`, 'utf8'));
const points = ['Not at all sure', 'Not very sure', 'In between', 'Quite sure', 'Very sure'];
export const b1 = { item: 'B1', kind: 'Scale', label: 'I could spot warning signs', options: points, target: [3, 4] };
const k10 = {
  item: 'K10',
  label: 'The police mainly want to…',
  options: ['Charge', 'Tell', 'Help', 'Take'],
  target: [2],
};
const { target: _none, ...story } = fakeActivity({
  key: 'jay.BR2',
  item: 'BR2',
  kind: 'Story',
  options: [],
  label: 'Jay’s choices',
});

export const outline = fakeOutline([
  fakeSlide({
    id: 'start',
    title: 'Starting point',
    minutes: 4,
    leastMinutes: 3,
    notes: [
      { kind: 'part', role: 'officer' },
      { kind: 'say', text: 'Nobody will see your slip.' },
      { kind: 'do', text: 'Hand out the slips.' },
    ],
    activities: [
      fakeActivity({ key: 'start.B1', phase: 'baseline', ...b1 }),
      fakeActivity({ key: 'start.K10', phase: 'baseline', ...k10 }),
    ],
  }),
  fakeSlide({ id: 'jay', title: 'Jay’s choices', minutes: 10, activities: [story] }),
  fakeSlide({ id: 'fakes', title: 'Fakes', minutes: 2, keep: false }),
  fakeSlide({
    id: 'end',
    title: 'Help and close',
    minutes: 4,
    activities: [
      fakeActivity({ key: 'end.B1', phase: 'endpoint', ...b1 }),
      fakeActivity({ key: 'end.K10', phase: 'endpoint', ...k10 }),
    ],
  }),
]);
const methods = { B1: 'slips', K10: 'slips' } as const;
const activities = {
  'start.B1': { kind: 'Scale', item: bankItem('B1') },
  'start.K10': { kind: 'Choice', item: bankItem('K10') },
  'jay.BR2': { kind: 'Story', item: bankItem('BR2') },
  'end.B1': { kind: 'Scale', item: bankItem('B1') },
  'end.K10': { kind: 'Choice', item: bankItem('K10') },
};

/** A lesson with a pair of questions on slips, a story and a slide that may go. */
export const printedLesson: PrintedLesson = {
  outline,
  activities,
  audience: fakeAudienceLesson(),
  nation: null,
  help: fakeHelp(),
};
export const guide: Extract<PrintJob, { kind: 'guide' }> = {
  kind: 'guide',
  lesson: printedLesson,
  dropped: [],
  methods,
  yearGroup: 'Year 10',
};
export const slips: Extract<PrintJob, { kind: 'slips' }> = { kind: 'slips', outline, dropped: [], methods };
export const tally: Extract<PrintJob, { kind: 'tally' }> = { ...slips, kind: 'tally', hall: false };

export const childline: Helpline = {
  id: 'childline',
  name: 'Childline',
  needs: ['talk'],
  ages: [0, 18],
  nations: ['england'],
  contacts: [
    { kind: 'phone', value: '0800 1111' },
    { kind: 'text', value: '85258' },
  ],
  pupil: 'A counsellor listens',
  order: 1,
  checked: null,
};
export const helpCard: Extract<PrintJob, { kind: 'help-card' }> = {
  kind: 'help-card',
  help: { contacts: [], groups: [{ need: 'talk', lines: [childline] }] },
  checkedSince: null,
};

/** Draws the print view; `sheets` is what reaches the paper. */
export function showPrint(job: PrintJob) {
  const props = { onPrint: vi.fn(), onBack: vi.fn() };
  const { container } = render(<PrintView job={job} {...props} />);
  return { ...props, sheets: container.querySelector('.print-sheets') as HTMLElement };
}
