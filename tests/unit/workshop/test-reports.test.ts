import { describe, expect, test } from 'vitest';
import {
  closingLine,
  honestCount,
  readPlaywrightReport,
  readVitestReport,
  slowest,
  sumOf,
} from '../../support/test-reports';

const count = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

describe('the closing line', () => {
  test('counts passed and failed', () => {
    expect(closingLine(count(12, 0, 0))).toBe('12 passed, 0 failed');
  });

  test('names skipped tests only when there are some', () => {
    expect(closingLine(sumOf([count(12, 1, 1), count(3, 0, 2)]))).toBe('15 passed, 1 failed, 3 skipped');
  });
});

test('counts the tests of a Vitest report by their outcome', () => {
  const assertionResults = [
    { fullName: 'a', status: 'passed', duration: 3 },
    { fullName: 'b', status: 'failed', duration: 5 },
    { fullName: 'c', status: 'pending' },
  ];
  const { count: counted, tests } = readVitestReport({
    testResults: [{ name: 'f', status: 'failed', assertionResults }],
  });
  expect(counted).toEqual(count(1, 1, 1));
  expect(tests.map(({ ms }) => ms)).toEqual([3, 5, 0]);
});

test('a test file that does not load counts as one failed', () => {
  const testResults = [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }];
  expect(readVitestReport({ testResults }).count).toEqual(count(0, 1, 0));
});

test('counts the tests of a Playwright report, however deep, and a test that needed a second try as failed', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ status, results: [{ duration: 7 }, { duration: 1 }] }],
  });
  const report = {
    suites: [
      {
        title: 'file',
        specs: [spec('a', 'expected')],
        suites: [{ title: 'group', specs: [spec('b', 'unexpected'), spec('c', 'flaky'), spec('d', 'skipped')] }],
      },
    ],
    errors: [],
  };
  const { count: counted, tests } = readPlaywrightReport(report);
  expect(counted).toEqual(count(1, 2, 1));
  expect(tests[1]).toMatchObject({ title: 'file › group › b', ms: 8 });
});

test('an error outside any Playwright test counts as one failed', () => {
  expect(readPlaywrightReport({ suites: [], errors: [{ message: 'no server' }] }).count).toEqual(count(0, 1, 0));
});

test.each([
  ['ended badly without a failed test', count(5, 0, 0), 1, count(5, 1, 0)],
  ['was killed', count(5, 0, 0), null, count(5, 1, 0)],
  ['ran nothing', count(0, 0, 0), 0, count(0, 1, 0)],
  ['ended well', count(5, 0, 1), 0, count(5, 0, 1)],
  ['ended badly because of its failed tests', count(5, 2, 0), 1, count(5, 2, 0)],
])('a suite that %s is counted honestly', (_, counted, code, expected) => {
  expect(honestCount(counted, code)).toEqual(expected);
});

test('the slowest tests come first', () => {
  const tests = [1, 9, 5].map((ms) => ({ title: `t${ms}`, ms }));
  expect(slowest(tests, 2).map(({ title }) => title)).toEqual(['t9', 't5']);
});
