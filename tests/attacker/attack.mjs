// node tests/attacker/attack.mjs <folder> [rule]
//
// The motivated intruder: has exported class results and nothing else, knows the published rule, how many took part, and
// perhaps one pupil's answer. Prints a JSON report; exit code 1 when any group of pupils is pinned down.

import { readExports } from './read-exports.mjs';
import { publishedInPair, rules } from './rules.mjs';
import { everythingPublished, Possible, violationsOf } from './tables.mjs';

const [folder, ruleName = 'published'] = process.argv.slice(2);
const rule = rules[ruleName];
if (folder === undefined || rule === undefined) {
  process.stderr.write(`Usage: attack.mjs <folder> [${Object.keys(rules).join(' | ')}]\n`);
  process.exit(2);
}

/** The order of options tells nothing, so target options are put first: far fewer tables have to be gone through. */
function targetFirst({ options, target, result }) {
  const order = [
    ...target,
    ...Array.from({ length: options }, (_, cell) => cell).filter((cell) => !target.includes(cell)),
  ];
  return result.counts === undefined ? result : { ...result, counts: order.map((cell) => result.counts[cell]) };
}

const known = new Map();
function knownOutputs(name, usedRule, { n, options, target, k }) {
  const key = [name, n, options, target.length, k].join();
  const first = Array.from({ length: target.length }, (_, cell) => cell);
  if (!known.has(key)) known.set(key, everythingPublished(usedRule, n, options, first, k));
  return known.get(key);
}

/** In a pair the intruder allows for both: the other phase may have qualified for every option, or not. */
function leftPossible(entry, other) {
  const output = JSON.stringify(targetFirst(entry));
  if (other === undefined || ruleName !== 'published') return [knownOutputs(ruleName, rule, entry).get(output)];
  const shownFully = entry.result.form === 'full';
  if (shownFully !== (other.result.form === 'full')) return [undefined];
  // Somebody who knows the other phase by heart knows which of these two holds; others face their union, which is wider.
  const mayQualify = shownFully || couldQualify(other);
  const cases = [mayQualify, ...(shownFully ? [] : [false])].map((qualifies) =>
    knownOutputs(`pair ${qualifies}`, (...table) => publishedInPair(...table, qualifies), entry).get(output),
  );
  return cases;
}

/** Whether some table behind a published value of a pair has every option large enough. */
function couldQualify({ result, n, options, target, k }) {
  if (result.form !== 'two') return false;
  return result.target >= target.length * k && n - result.target >= (options - target.length) * k;
}

function attack(entry, entries) {
  if (entry.item === 'text') {
    const isEmpty = entry.statements === 0 ? ['it says nothing that could be checked'] : [];
    return { statements: entry.statements, violations: [...entry.problems, ...isEmpty] };
  }
  const { n, k, result, phase } = entry;
  if (n === null || n < 2 * k) {
    const isQuiet = result.form === 'withheld' && Object.keys(result).length === 1;
    return { violations: [...entry.problems, ...(isQuiet ? [] : ['a group under 2k has a result'])] };
  }
  const isOther = (one) =>
    one.file === entry.file && one.session === entry.session && one.item === entry.item && one.phase !== phase;
  const other = phase === 'single' ? undefined : entries.find((one) => isOther(one) && one.phase !== 'single');
  // What another session or another format says alike leaves the same possible.
  const key = JSON.stringify([n, k, entry.options, entry.target, result, other?.result]);
  if (!learnt.has(key)) learnt.set(key, learn(entry, other));
  const { violations, ...rest } = learnt.get(key);
  return { ...rest, violations: [...entry.problems, ...violations] };
}

const learnt = new Map();
function learn(entry, other) {
  const { n, k } = entry;
  const cases = leftPossible(entry, other);
  if (cases.every((one) => one === undefined)) return { violations: ['the rule never says this'] };
  const found = cases.filter((one) => one !== undefined);
  const all = new Possible(n, entry.options);
  for (const { outsider } of found) all.addAll(outsider);
  return {
    tables: all.tables,
    target: all.range(entry.target.length),
    violations: found.flatMap((one) => violationsOf(one, n, k)),
  };
}

const entries = readExports(folder);
const report = entries.map((entry) => {
  const { file, item, phase, result } = entry;
  return { file, session: entry.session, item, phase, form: result?.form ?? 'text', ...attack(entry, entries) };
});
const caught = report.filter(({ violations }) => violations.length > 0).length;
process.stdout.write(`${JSON.stringify({ entries: report.length, caught, report }, null, 1)}\n`);
process.exitCode = caught > 0 ? 1 : 0;
