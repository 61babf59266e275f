import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { AuthorComponent } from '#src/markdown/component.ts';
import { COMPONENTS, findComponent } from '#src/markdown/components.ts';
import { disguisedCharacter } from '#src/markdown/characters.ts';
import type { Lines, Place } from '#src/markdown/lines.ts';
import { wasCode } from '#src/markdown/stand-ins.ts';
import { attributesInSource } from '#src/markdown/tag-source.ts';
import { PROTOTYPE_NAMES } from '#src/markdown/yaml.ts';
import { nearest } from '#src/model/nearest.ts';
import type { Problem } from '#src/model/issues.ts';

/** A tag in the tree the parser gives. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const NAMES = COMPONENTS.map((component) => component.name);

const unknownName = (tag: Tag, place: Place): Problem => {
  const { name } = tag;
  const all = NAMES.map((known) => `<${known}>`).join(', ');
  if (name === null)
    return {
      ...place,
      rule: 'component',
      message: 'There is an empty pair of brackets here.',
      fix: 'Delete “<>” and “</>”.',
    };
  if (PROTOTYPE_NAMES.includes(name))
    return { ...place, rule: 'component', message: `The hub has no <${name}>.`, fix: 'Delete it.' };
  if (/[.:]/u.test(name))
    return {
      ...place,
      rule: 'component',
      message: `The hub has no <${name}>: its names have no dots or colons.`,
      fix: `Use one of ${all}.`,
    };
  if (/^[a-z]/u.test(name))
    return {
      ...place,
      rule: 'html',
      message: `<${name}> cannot be used on a page.`,
      fix: `Take it out, or use one of ${all}.`,
    };
  const like = nearest(name, NAMES, 3);
  return {
    ...place,
    rule: 'component',
    message: `The hub has no <${name}>.`,
    fix: `${like === undefined ? '' : `Did you mean <${like}>? `}Use one of ${all}.`,
  };
};

/** The values of the attributes that are plain text, by name; the guard has refused all others. */
export const plainAttributes = (tag: Tag): Record<string, string> =>
  Object.fromEntries(
    tag.attributes.flatMap((given) =>
      given.type === 'mdxJsxAttribute' && typeof given.value === 'string' ? [[given.name, given.value] as const] : [],
    ),
  );

const attributeProblems = (tag: Tag, component: AuthorComponent, place: Place, lines: Lines): Problem[] => {
  const problems: Problem[] = [];
  const known = Object.keys(component.attributes.shape);
  const written = attributesInSource(lines.text, lines.offsetOf(place));
  const placeOf = (index: number): Place => {
    const source = written[index];
    return source === undefined ? place : lines.placeOf(source.offset);
  };
  const seen = new Map<string, number>();
  let hadCode = false;
  for (const [index, given] of tag.attributes.entries()) {
    const at = placeOf(index);
    const say = (rule: string, message: string, fix: string): number => problems.push({ ...at, rule, message, fix });
    if (given.type !== 'mdxJsxAttribute') {
      say('expression', `There is code inside <${component.name}>.`, 'Delete the curly brackets and what is in them.');
      continue;
    }
    const { name, value } = given;
    if (!known.includes(name)) {
      const like = nearest(name, known, 2);
      const hint = like === undefined ? '' : `Did you mean ${like}? `;
      const have =
        known.length === 0 ? 'Nothing can be added to it: delete it.' : `It can have only ${known.join(', ')}.`;
      say('attribute', `<${component.name}> cannot have “${name}”.`, `${hint}${have}`);
    } else if (seen.has(name)) say('attribute', `“${name}” is written twice.`, 'Keep one of the two.');
    else if (value === null || value === undefined) say('attribute', `“${name}” has no value.`, `Write ${name}="…".`);
    else if (typeof value !== 'string')
      say('expression', `The value of “${name}” is code.`, `Write it as text in quotes: ${name}="…".`);
    else if (wasCode(value)) hadCode = true;
    else problems.push(...disguisedCharacter(value, at));
    seen.set(name, seen.get(name) ?? index);
  }
  if (hadCode || problems.length > 0) return problems;
  const result = component.attributes.safeParse(plainAttributes(tag));
  for (const issue of result.error?.issues ?? []) {
    const index = seen.get(String(issue.path[0]));
    problems.push({
      ...(index === undefined ? place : placeOf(index)),
      rule: 'attribute',
      message: `“${String(issue.path[0])}” of <${component.name}> is not right.`,
      fix: issue.message,
    });
  }
  return problems;
};

/** What is wrong with a tag: its name, its attributes, or what stands inside it. */
export const tagProblems = (tag: Tag, place: Place, lines: Lines): Problem[] => {
  const component = findComponent(tag.name);
  if (component === undefined) return [unknownName(tag, place)];
  if (tag.type === 'mdxJsxTextElement') {
    return [
      {
        ...place,
        rule: 'component',
        message: `<${component.name}> stands in the middle of a line.`,
        fix: `Put <${component.name}> and </${component.name}> on lines of their own, with an empty line before and after.`,
      },
    ];
  }
  const problems = attributeProblems(tag, component, place, lines);
  const complaint =
    component.children === 'none' && tag.children.length > 0
      ? {
          message: `<${component.name}> cannot have anything inside it.`,
          fix: `Close it in one tag: <${component.name} … />.`,
        }
      : component.complainOf?.(tag.children);
  return complaint === undefined ? problems : [...problems, { ...place, rule: 'component', ...complaint }];
};
