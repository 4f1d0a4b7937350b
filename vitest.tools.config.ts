import { defineConfig } from 'vitest/config';

// npm run test:tools: what only LibreOffice and poppler can tell, over the dist/ that stands there.
export default defineConfig({
  test: {
    include: ['{src,scripts,tests}/**/*.tools.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
