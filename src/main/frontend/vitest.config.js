import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { messagesForVite } from './build/plugins.mjs';
import { secretRulesPlugin } from './build/secret-rules.mjs';

const tests = (ending) => ['main', 'test'].map((half) => `src/${half}/frontend/**/*.test.${ending}`);

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: 'target/vitest',
  plugins: [messagesForVite('fr'), secretRulesPlugin()],
  define: { PANEL_VERSION: '"test"' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    // A page takes longer to set up than most tests without one: of those, who needs one says so on its first line.
    projects: [
      { extends: true, test: { name: 'shown', include: tests('tsx'), environment: 'happy-dom' } },
      { extends: true, test: { name: 'reckoned', include: tests('{ts,mjs}'), environment: 'node' } },
    ],
    pool: 'threads',
    css: true,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    reporters: ['default'],
  },
});
