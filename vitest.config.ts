import { configDefaults, defineConfig } from 'vitest/config';

// Those that need Debian's tools: npm run test:tools
const exclude = [...configDefaults.exclude, '**/*.tools.test.ts'];

export default defineConfig({
  test: {
    // Browsers start slowly on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    // On a machine of two cores one would idle while a test waits for its browser; a third gains nothing.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'site', include: ['scripts/**/*.test.ts', 'tests/**/*.test.ts'], exclude },
      },
      {
        extends: true,
        // Rooms return values and change nothing around them: one worker reads them once for all.
        test: { name: 'rooms', include: ['src/**/*.test.ts'], exclude, isolate: false },
      },
    ],
  },
});
