import { defineConfig } from 'vitest/config';

// Run from the project's root by `npm run test:browsers`, over the dist/ that stands there.
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/more-browsers/*.scenario.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
