import { invisibleCharacters, withoutEchoes } from '#src/markdown/characters.ts';
import { linesOf, plainLineEnds } from '#src/markdown/lines.ts';
import { readYaml, type YamlReading } from '#src/markdown/yaml.ts';

/** Reads the settings as strictly as any front matter: the same YAML, the same refusals. Never throws. */
export const readSettingsYaml = (text: string): YamlReading => {
  const plain = plainLineEnds(text);
  const lines = linesOf(plain);
  const reading = readYaml(plain, lines.placeOf, { line: 1, column: 1 });
  return { ...reading, problems: withoutEchoes([...invisibleCharacters(lines), ...reading.problems]) };
};
