import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettingsYaml } from '#src/markdown/settings-text.ts';

test('the settings of this hub are read without a problem', () => {
  const { data, problems } = readSettingsYaml(
    readFileSync(new URL('../../content/settings/hub.yaml', import.meta.url), 'utf8'),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(data)).toContain('wording');
});

test('settings are read as strictly as front matter, with places', () => {
  const { problems } = readSettingsYaml('hub: &a 1\nname: "\u202e"\n');
  expect(problems).toMatchObject([
    { rule: 'invisible-character', line: 2, column: 8 },
    { rule: 'yaml', line: 1, column: 6 },
  ]);
});
