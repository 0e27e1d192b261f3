import { describe } from '../../../renderer/core/lesson/expected';
import { offsetOf, type PartElement } from '../element';
import { type AttributeKind, nationNames, type PartRule } from '../parts';
import { type Problem, problemAt } from '../problem';
import type { SourceFile } from '../source-file';

/** Attributes that are code, unknown, missing, given twice, or hold something else than they may. */
export function attributeProblems(
  file: SourceFile,
  part: PartElement,
  known: PartRule['attributes'],
): readonly Problem[] {
  const name = part.name ?? '';
  const seen = new Set<string>();
  const problems = part.attributes.flatMap((attribute): readonly Problem[] => {
    const refuse = (message: string) => [
      problemAt(file, attribute.position?.start.offset ?? offsetOf(part), 'D1', message),
    ];
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return refuse(`Unexpected code \`{${attribute.value}}\` in <${name}>, expected attributes with plain values`);
    const rule = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!rule) {
      const list = Object.keys(known);
      return refuse(
        `Unexpected attribute \`${attribute.name}\` in <${name}>, expected ${list.length === 0 ? 'none' : `only ${list.join(', ')}`}`,
      );
    }
    if (seen.has(attribute.name))
      return refuse(`Unexpected second \`${attribute.name}\` in <${name}>, expected it once`);
    seen.add(attribute.name);
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return refuse(`Unexpected code in \`${attribute.name}\` of <${name}>, expected ${attribute.name}="…"`);
    const wanted = wantedInstead(attribute.value ?? null, rule);
    if (wanted === null) return [];
    return refuse(`Unexpected ${describe(attribute.value)} in \`${attribute.name}\` of <${name}>, expected ${wanted}`);
  });
  const missing = Object.entries(known).filter(
    ([key, rule]) =>
      rule.required === true && !part.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === key),
  );
  return [
    ...problems,
    ...missing.map(([key]) =>
      problemAt(file, offsetOf(part), 'D1', `Unexpected <${name}> without \`${key}\`, expected ${key}="…"`),
    ),
  ];
}

/** What an attribute should hold, when it does not; `null` when it does. */
function wantedInstead(value: string | null, rule: AttributeKind): string | null {
  if (rule.kind === 'flag') return value === null ? null : 'the name alone, without a value';
  const text = value ?? '';
  switch (rule.kind) {
    case 'words':
      return text.trim() === '' ? 'words' : null;
    case 'own-file':
      return /^(?:[a-z][a-z0-9+.-]*:|\/\/|\s)/iu.test(text)
        ? 'a file of the lesson, such as media/name.svg: nothing is loaded from elsewhere'
        : null;
    case 'id':
      return /^[A-Za-z0-9][A-Za-z0-9-]*$/u.test(text) ? null : 'an id (letters, digits and hyphens)';
    case 'whole-number':
      return /^[1-9]\d{0,3}$/u.test(text) ? null : 'a whole number from 1';
    case 'numbers':
      return /^[1-9]\d?(?: [1-9]\d?)*$/u.test(text) ? null : 'whole numbers with a space between, such as `1 3`';
    case 'nations':
      return text.split(' ').every((name) => nationNames.some((known) => known === name))
        ? null
        : `a list of ${nationNames.join(', ')}`;
    case 'one-of':
      return rule.values.includes(text) ? null : rule.values.join(' or ');
  }
}
