import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A type of schema.org: what it is a kind of, what it may say, and with which types of value. */
interface SchemaType {
  parents: string[];
  properties: Map<string, { expected: string[]; isDeprecated: boolean }>;
}

/** schema.org as `schema-dts` publishes it: its types, and what else a name may stand for. */
interface Vocabulary {
  types: Map<string, SchemaType>;
  /** What may stand in the place of a type: its kinds, and for a list of choices the choices. */
  kinds: Map<string, { names: string[]; choices: string[] }>;
}

const BASE = /(?:Base|Leaf)$/;
const nameOf = (node: ts.TypeNode): string =>
  ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? node.typeName.text : '';
const membersOf = (node: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(node) ? node.types : [node]);

/** `SchemaValue<Date | DateTime | IdReference, "endDate">` becomes `Date`, `DateTime` and `IdReference`. */
const expectedIn = (node: ts.TypeNode | undefined): string[] =>
  node !== undefined && ts.isTypeReferenceNode(node) && node.typeArguments?.[0]
    ? membersOf(node.typeArguments[0]).map(nameOf)
    : [];

const readVocabulary = (): Vocabulary => {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const vocabulary: Vocabulary = { types: new Map(), kinds: new Map() };
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      const members = membersOf(statement.type);
      vocabulary.kinds.set(statement.name.text, {
        names: members.map(nameOf).filter((name) => name !== ''),
        choices: members.flatMap((one) =>
          ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
        ),
      });
    }
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const parents = (statement.heritageClauses ?? []).flatMap(({ types }) =>
      types.map((one) => one.expression.getText()),
    );
    const properties = new Map(
      statement.members.filter(ts.isPropertySignature).flatMap((member) => {
        const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
        if (name.startsWith('@')) return [];
        const isDeprecated = ts.getJSDocDeprecatedTag(member) !== undefined;
        return [[name, { expected: expectedIn(member.type), isDeprecated }] as const];
      }),
    );
    vocabulary.types.set(statement.name.text, { parents, properties });
  }
  return vocabulary;
};

const { types, kinds } = readVocabulary();

/** How many types of schema.org there are. */
export const typeCount = [...types.keys()].filter((name) => name.endsWith('Leaf')).length;

const propertyOf = (holder: string, name: string): { expected: string[]; isDeprecated: boolean } | undefined => {
  const type = types.get(holder);
  if (type === undefined) return undefined;
  const own = type.properties.get(name);
  if (own !== undefined) return own;
  for (const parent of type.parents) {
    const inherited = propertyOf(parent, name);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
};

const isKindOf = (type: string, expected: string, seen = new Set<string>()): boolean => {
  if (type === expected.replace(BASE, '')) return true;
  if (seen.has(expected)) return false;
  seen.add(expected);
  return (kinds.get(expected)?.names ?? []).some((name) => isKindOf(type, name, seen));
};

/** A choice goes by its whole address: its short name is only a word to whoever reads JSON-LD as it is meant. */
const isChoiceOf = (text: string, expected: string): boolean => {
  const kind = kinds.get(expected);
  return (
    kind !== undefined &&
    ((text.startsWith('https:') && kind.choices.includes(text)) || kind.names.some((name) => isChoiceOf(text, name)))
  );
};

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** What a text must look like to be a value of each of schema.org's types of data. */
const DATA: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text.trim() !== '',
  URL: (text) => URL.canParse(text) && /^(?:https?|mailto|tel):/.test(text),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text),
  DateTime: (text) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
    isRealDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text)),
  Time: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?$/.test(text),
  Duration: (text) => /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text),
};

/** A piece of structured data. */
export type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const fits = (value: unknown, expected: readonly string[]): boolean => {
  if (typeof value === 'string')
    return expected.some((name) => DATA[name]?.(value) === true || isChoiceOf(value, name));
  if (typeof value === 'number')
    return (
      expected.includes('Number') ||
      expected.includes('Float') ||
      (expected.includes('Integer') && Number.isInteger(value))
    );
  if (typeof value === 'boolean') return expected.includes('Boolean');
  if (!isNode(value)) return false;
  if (Object.keys(value).join() === '@id')
    return expected.includes('IdReference') && DATA['URL']!(String(value['@id']));
  return expected.some((name) => isKindOf(String(value['@type']), name));
};

/**
 * What is wrong with a piece of structured data by schema.org: a type or property that there is not, a property of
 * another type, one that has been replaced, or a value of none of the types that a property expects.
 */
export const schemaProblems = (node: Node, where = String(node['@type'])): string[] => {
  const type = String(node['@type']);
  if (!types.has(`${type}Leaf`)) return [`${where}: there is no type "${type}"`];
  const id = node['@id'];
  const own =
    id !== undefined && !(typeof id === 'string' && DATA['URL']!(id)) ? [`${where}: "@id" is no address`] : [];
  const ofProperties = Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const property = propertyOf(`${type}Leaf`, name);
    if (property === undefined) return [`${where}: "${name}" is no property of ${type}`];
    if (property.isDeprecated) return [`${where}: "${name}" has been replaced`];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one): string[] => {
      if (!fits(one, property.expected))
        return [`${where}.${name}: ${JSON.stringify(one).slice(0, 80)} is none of ${property.expected.join(', ')}`];
      return isNode(one) && one['@type'] !== undefined ? schemaProblems(one, `${where}.${name}`) : [];
    });
  });
  return [...own, ...ofProperties];
};
