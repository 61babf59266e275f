import { test } from '@playwright/test';
import { copyProject } from '../../scripts/build-into.ts';
import { root } from './built-pages.ts';
import { buildExtreme, COPY, type Extreme } from './extreme-hub.ts';

test.describe.configure({ mode: 'serial' });

test('the project can be built from a copy', () => copyProject(root, COPY));

for (const extreme of ['many', 'one', 'none'] satisfies Extreme[]) {
  test(`the hub builds with ${extreme} in its lists`, async () => {
    test.setTimeout(180_000);
    await buildExtreme(extreme);
  });
}
