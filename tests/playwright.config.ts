import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['TEST_PORT'] ?? 4390);
const base = process.env['BASE_PATH'] || '/';
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

// A default export, because that is where the tool looks for its settings.
export default defineConfig({
  testDir: './site',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['dot'], ['json', { outputFile: process.env['BROWSER_REPORT'] ?? '../test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}${base}`,
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  // What takes longest comes first, so that no worker waits at the end for another.
  projects: [
    // Hubs that are built for one test alone: built once, then looked at, then cleared away.
    { name: 'base-path-setup', testMatch: 'base-path.setup.ts', teardown: 'teardown' },
    { name: 'base-path', testMatch: 'base-path.e2e.ts', dependencies: ['base-path-setup'] },
    { name: 'lists-setup', testMatch: 'lists.setup.ts', teardown: 'teardown' },
    { name: 'lists', testMatch: ['lists.e2e.ts', 'film-embed.e2e.ts'], dependencies: ['lists-setup'] },
    { name: 'editor-setup', testMatch: 'editor.setup.ts', teardown: 'teardown' },
    { name: 'editor', testMatch: 'editor.e2e.ts', dependencies: ['editor-setup'] },
    // What was written at the desk, then published with everything else.
    { name: 'desk', testMatch: 'desk.e2e.ts' },
    { name: 'published', testMatch: 'published.e2e.ts', dependencies: ['desk'], teardown: 'teardown' },
    {
      name: 'built',
      testMatch: '*.e2e.ts',
      testIgnore: [
        'base-path.e2e.ts',
        'lists.e2e.ts',
        'film-embed.e2e.ts',
        'editor.e2e.ts',
        'desk.e2e.ts',
        'published.e2e.ts',
      ],
    },
    { name: 'teardown', testMatch: 'built.teardown.ts' },
  ],
  webServer: {
    command: 'node scripts/serve.ts --this-port',
    cwd: '..',
    url: `http://localhost:${PORT}${base}`,
    env: { PORT: String(PORT), BASE_PATH: base },
    reuseExistingServer: false,
  },
});
