// Reads exported class results in every format, with readers of its own.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-text.mjs';
import { readWorkbook } from './read-xlsx.mjs';

/** Fields of a CSV text after RFC 4180, line by line. */
function csvRows(text) {
  const rows = [[]];
  // A field is quoted, with quotes inside doubled, or plain; then comes a comma or the end of the line.
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

function fromJson(text) {
  const file = JSON.parse(text);
  return file.results.map((entry) => ({
    session: file.session,
    k: file.k,
    n: file.group.n ?? null,
    item: entry.item,
    phase: entry.phase,
    options: entry.options,
    target: entry.target,
    result: entry.result,
    problems: [],
  }));
}

/** A CSV names no options: lessons are public, so the intruder looks them up. */
function fromCsv(text, questions) {
  return fromTable(csvRows(text.replace(/^\uFEFF/, '')), questions);
}

function fromTable([names, ...rows], questions) {
  const records = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  const keys = [...new Set(records.map(({ session, item, phase }) => JSON.stringify([session, item, phase])))];
  return keys.map((key) => {
    const [session, item, phase] = JSON.parse(key);
    const own = records.filter((one) => one.session === session && one.item === item && one.phase === phase);
    return { session, item, phase, ...questions[item], ...fromRows(own) };
  });
}

function fromRows(rows) {
  const form = rows[0].form;
  const k = Number(rows[0].k);
  const n = /^\d+$/.test(rows[0].n) ? Number(rows[0].n) : null;
  const row = (option) => rows.find((one) => one.option === option);
  const options = rows.filter(({ option }) => /^\d+$/.test(option)).map(({ count }) => Number(count));
  const result =
    form === 'full'
      ? { form, counts: options }
      : form === 'two'
        ? { form, target: Number(row('target').count) }
        : { form };
  return { k, n, result, problems: rows.flatMap((one) => rowProblems(one, n, k)) };
}

/** A row may give an exact count that is neither small nor nearly all, or hide it in a band that says no more than its form. */
function rowProblems({ form, option, count, low, high }, n, k) {
  const named = `CSV row ${form} ${option}: count ${count}, ${low} to ${high}`;
  const bounds = JSON.stringify([Number(low), Number(high)]);
  if (count !== 'c') {
    const exact = Number(count);
    const isShown = n !== null && exact >= k && exact <= n - k && bounds === JSON.stringify([exact, exact]);
    return isShown ? [] : [named];
  }
  const isSmall = (form === 'fewer') === (option === 'target');
  const band = n === null ? [0, 2 * k - 1] : isSmall ? [0, k - 1] : [n - k + 1, n];
  return bounds === JSON.stringify(band) ? [] : [named];
}

/** The first sheet has the rows of the CSV; the second one row for each question; and nothing may be hidden anywhere. */
function fromXlsx(bytes, questions) {
  const { sheets, problems } = readWorkbook(bytes);
  const [results, perQuestion] = sheets;
  const entries = fromTable(
    results.rows.map((row) => row.map(String)),
    questions,
  );
  const [names, ...rows] = perQuestion.rows;
  const beside = rows.flatMap((row) => {
    const cells = Object.fromEntries(names.map((name, at) => [name, row[at]]));
    return questionProblems(cells, entries);
  });
  const [first, ...others] = entries;
  return first === undefined ? [] : [{ ...first, problems: [...first.problems, ...problems, ...beside] }, ...others];
}

/** A row of the second sheet may say what the first says, and the difference of two exact counts. */
function questionProblems(cells, entries) {
  const counted = (phase) => {
    const entry = entries.find((one) => one.item === cells.item && one.phase === phase);
    if (entry === undefined) return 'z';
    const { result, target } = entry;
    if (result.form === 'two') return result.target;
    return result.form === 'full' ? target.reduce((sum, cell) => sum + result.counts[cell], 0) : 'c';
  };
  const [before, after, once] = ['baseline', 'endpoint', 'single'].map(counted);
  const isPair = before !== 'z' && after !== 'z';
  const change = !isPair ? 'z' : typeof before === 'number' && typeof after === 'number' ? after - before : 'c';
  const expected = { before, after, once, change };
  return Object.keys(expected)
    .filter((name) => cells[name] !== expected[name])
    .map((name) => `the sheet of questions says ${cells[name]} for ${name} of ${cells.item}`);
}

/** A text has no entries to attack: what it says is held against the JSON of the same name. */
function fromWords(text, json) {
  const { results, session, k, group } = JSON.parse(json);
  const published = new Set(
    results.flatMap(({ result, target }) => {
      if (result.form === 'two') return [result.target];
      if (result.form !== 'full') return [];
      return [...result.counts, target.reduce((sum, cell) => sum + result.counts[cell], 0)];
    }),
  );
  const { statements, problems } = readText(text, published);
  return [{ session, k, n: group.n ?? null, item: 'text', phase: 'text', statements, problems }];
}

/** Every entry of every export in a folder. `questions.json` in it is the public list of questions, by item. */
export function readExports(folder) {
  const names = readdirSync(folder).sort();
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const questions = names.includes('questions.json') ? JSON.parse(read('questions.json')) : {};
  const entriesOf = (name) => {
    switch (name.split('.').at(-1)) {
      case 'json':
        return fromJson(read(name));
      case 'csv':
        return fromCsv(read(name), questions);
      case 'xlsx':
        return fromXlsx(readFileSync(join(folder, name)), questions);
      default:
        return fromWords(read(name), read(`${name.split('.')[0]}.json`));
    }
  };
  return names
    .filter((name) => name !== 'questions.json' && /\.(?:json|csv|xlsx|txt)$/.test(name))
    .flatMap((name) => {
      const entries = entriesOf(name);
      return entries.map((entry) => ({ file: name, ...entry }));
    });
}
