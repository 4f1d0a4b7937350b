import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Browsers start slowly on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
