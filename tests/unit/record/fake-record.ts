import { type DeliveryRecord, recordNotice } from '../../../renderer/core/record/delivery-record';

export const fakeRecord = (change: Partial<DeliveryRecord> = {}): DeliveryRecord => ({
  schema: 'not-alone-delivery-record',
  version: 1,
  notice: recordNotice,
  app: '0.1.0',
  record: '5be21f4c0d3a48e9916f7a2b8c5d0e1f',
  date: '2026-11-12',
  minutes: 52,
  school: 'Example High School',
  urn: '123456',
  setting: 'class',
  years: ['Year 10'],
  reached: 28,
  by: ['A. Teacher', 'PC Example'],
  lesson: { id: 'ks4-lesson', version: 1, title: 'Not alone, ages 14 to 16' },
  slides: [
    { slide: 'start', title: 'Starting point', end: 'taught', activities: ['Scale', 'Choice'] },
    { slide: 'story', title: 'What happened to Jay', end: 'shortened', activities: ['Story'] },
    { slide: 'paying', title: 'What about paying?', end: 'left-out', activities: ['Choice'] },
    { slide: 'help', title: 'Who can help', end: 'taught', activities: [] },
  ],
  ...change,
});
