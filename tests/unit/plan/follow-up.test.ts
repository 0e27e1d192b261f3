import { describe, expect, it } from 'vitest';
import { tutorModuleOf } from '../../../renderer/core/lesson/follow-up';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { fakeOutline } from './fake-outline';

const lesson = (change: Partial<Outline>) => fakeOutline([], { minutes: 55, ...change });
const assembly = lesson({ id: 'assembly', format: 'assembly', minutes: 20, followedBy: ['lesson', 'gone', 'module'] });
const long = lesson({ id: 'lesson', follows: ['assembly'] });
const module = lesson({ id: 'module', minutes: 10, follows: ['assembly'], followedBy: ['later'] });
const later = lesson({ id: 'later', minutes: 5, follows: ['module'] });
const known = [assembly, long, module, later];

describe('the module that tutors teach after an assembly', () => {
  it('is the one that takes it up again in less time', () => {
    expect(tutorModuleOf(assembly, known)).toBe('module');
  });

  it('is none while no such lesson is there', () => {
    expect(tutorModuleOf(assembly, [assembly, long])).toBeNull();
    expect(tutorModuleOf(lesson({ format: 'assembly', followedBy: [] }), known)).toBeNull();
  });

  it('is itself where it is prepared', () => {
    expect(tutorModuleOf(module, known)).toBe('module');
  });

  it('is none for a whole lesson, or for what follows something other than an assembly', () => {
    expect(tutorModuleOf(long, known)).toBeNull();
    expect(tutorModuleOf(later, known)).toBeNull();
  });
});
