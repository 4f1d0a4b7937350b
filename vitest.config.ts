import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Those that need Debian's tools: npm run test:tools
    exclude: [...configDefaults.exclude, '**/*.tools.test.ts'],
    // Browsers start slowly on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    // One more than there are cores: half of the tests wait for a browser most of their time.
    maxWorkers: availableParallelism() + 1,
    hookTimeout: 120_000,
  },
});
