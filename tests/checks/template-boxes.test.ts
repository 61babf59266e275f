import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boxesLeft } from '#src/checks/template-boxes.ts';

const template = readFileSync(
  fileURLToPath(new URL('../../.github/PULL_REQUEST_TEMPLATE.md', import.meta.url)),
  'utf8',
);

describe('the boxes to tick', () => {
  it('are five, in plain words', () => {
    expect(boxesLeft(template, '').map((words) => words.split(/[:,.]/u)[0])).toEqual([
      'No one can be identified',
      'Consent is held for anybody real',
      'Pictures are described in words',
      'Somebody at the partner it speaks for has read it',
      'I may publish this',
    ]);
  });

  it('are left until they are ticked, in whichever of the ways GitHub writes it', () => {
    expect(boxesLeft('- [ ] One\n- [ ] Two\n- [ ] Three', '* [x] One\r\n  - [X] Two\n- [ ] Three')).toEqual(['Three']);
  });

  it('are not ticked by other words, and shown in none but the template’s', () => {
    expect(boxesLeft('- [ ] One.', '- [x] One\n- [x] @everybody [x](https://evil.example)')).toEqual(['One.']);
    expect(boxesLeft('- [ ] One.', '- [x] One. But not really')).toEqual(['One.']);
  });

  it('are found in a moment, whatever was written', () => {
    const start = performance.now();
    boxesLeft(template, '\n'.repeat(65_000));
    boxesLeft(template, `- [x] ${' '.repeat(65_000)}`);
    boxesLeft(template, '- [x] '.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
