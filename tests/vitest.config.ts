import { defineConfig } from 'vitest/config';

// A default export, because that is where the tool looks for its settings.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    // Left to itself it keeps one core free, which on two cores is half of them.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
