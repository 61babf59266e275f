import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECURITY_HEADERS } from '../../src/model/security.ts';
import { builtPages, dist, readBuilt } from './built-pages.ts';
import { open, test } from './watched-page.ts';

test('the site is sent with the headers a page cannot set for itself', async ({ request }) => {
  const response = await request.get('./');
  const sent = response.headers();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(sent[name.toLowerCase()], name).toBe(value);
  expect(sent['set-cookie']).toBeUndefined();
});

test('the same headers are written down for hosts', () => {
  for (const file of ['_headers', 'nginx-headers.conf']) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text, `${name} in ${file}`).toContain(name);
      expect(text, `${name} in ${file}`).toContain(value);
    }
  }
});

test('every page carries the content policy, and it lets nothing in from elsewhere', () => {
  const policies = builtPages().map((page) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(readBuilt(page))?.[1] ?? '';
    return { page, policy };
  });
  for (const { page, policy } of policies) {
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')*;/);
    expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'|strict-dynamic|\*|http:/);
  }
});

test('the policy is kept: an inline script, a handler, a style and a picture from elsewhere do nothing', async ({
  pageFor,
}) => {
  const { page, troubles } = await pageFor({});
  await open(page, '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "ran"');
    image.src = 'https://elsewhere.example/x.png';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(script, image, style);
  });
  await expect.poll(() => troubles.filter((trouble) => trouble.includes('policy')).length).toBeGreaterThan(2);
  expect(await page.title()).not.toBe('ran');
  await expect(page.locator('h1')).toBeVisible();
});
