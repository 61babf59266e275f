import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { ADVICE_RULES } from '#src/schemas/advice.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** A place in the code where a rule is named, and the name; undefined when it cannot be read from there. */
interface Naming {
  place: string;
  name: string | undefined;
}

const sourceFiles = (): ts.SourceFile[] =>
  ['checks', 'markdown', 'model'].flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const path = join(SOURCE, folder, name);
        return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      }),
  );

const parametersOf = (node: ts.Node | undefined): readonly ts.ParameterDeclaration[] =>
  node !== undefined && ts.isFunctionLike(node) ? node.parameters : [];

/** Where among the parameters of functions, by their names, the rule stands. */
const ruleArguments = (file: ts.SourceFile): Map<string, number> => {
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const at = parametersOf(node.initializer).findIndex(({ name }) => name.getText() === 'rule');
      if (at !== -1) found.set(node.name.text, at);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** The names an expression may have: of a literal, of both sides of a choice. */
const namesIn = (node: ts.Expression): (string | undefined)[] => {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return namesIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...namesIn(node.whenTrue), ...namesIn(node.whenFalse)];
  return [undefined];
};

/** What is passed on and was named where it comes from: `rule`, `issue.rule`, `advice.rule`. */
const isPassedOn = (node: ts.Expression): boolean =>
  (ts.isIdentifier(node) && node.text === 'rule') || (ts.isPropertyAccessExpression(node) && node.name.text === 'rule');

/** A list of what is refused, each with its rule first: `[rule: string, message: string, fix: string]`. */
const isRefusal = (node: ts.ArrayLiteralExpression): boolean => {
  const statement = ts.findAncestor(node, ts.isVariableDeclaration);
  return statement?.type?.getText().includes('[rule: string') === true;
};

const namingsIn = (file: ts.SourceFile): Naming[] => {
  const found: Naming[] = [];
  const take = (node: ts.Expression): void => {
    if (isPassedOn(node)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const place = `${file.fileName.slice(SOURCE.length + 1)}:${line + 1}`;
    found.push(...namesIn(node).map((name) => ({ place, name })));
  };
  const places = new Map([...ruleArguments(file), ['issuesOf', 0]]);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') take(node.initializer);
    if (ts.isParameter(node) && node.name.getText() === 'rule' && node.initializer !== undefined)
      take(node.initializer);
    if (ts.isCallExpression(node)) {
      const argument = node.arguments[places.get(node.expression.getText()) ?? Number.NaN];
      if (argument !== undefined) take(argument);
    }
    const [first] = ts.isArrayLiteralExpression(node) ? node.elements : [];
    if (first !== undefined && ts.isArrayLiteralExpression(node) && isRefusal(node)) take(first);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Files whose objects have a `rule` that is no rule of the check: how lines are drawn, what the desk itself asks. */
const NO_RULES = ['markdown/tree-text.ts', 'model/desk/own-issues.ts', 'checks/workflow-rules.ts'];

const namings = (): Naming[] =>
  sourceFiles()
    .flatMap(namingsIn)
    .filter(({ place }) => !NO_RULES.some((file) => place.startsWith(`${file}:`)));

/** Places where a rule is named in a way that this reading does not understand: none, or a rule could be forgotten. */
export const unreadNamings = (): string[] =>
  namings().flatMap(({ place, name }) => (name === undefined ? [place] : []));

/** The name of every rule that can stand in a report, read from the code itself. */
export const ruleNames = (): string[] =>
  [
    ...new Set([
      ...ADVICE_RULES,
      ...IDENTIFIER_KINDS.map(({ kind }) => kind),
      ...namings().flatMap(({ name }) => name ?? []),
    ]),
  ].sort();
