import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { messagesForVite } from './build/plugins.mjs';
import { secretRulesPlugin } from './build/secret-rules.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: 'target/vitest',
  plugins: [messagesForVite('fr'), secretRulesPlugin()],
  define: { PANEL_VERSION: '"test"' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['src/main/frontend/**/*.test.{ts,tsx,mjs}', 'src/test/frontend/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    pool: 'threads',
    css: true,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    reporters: ['default'],
  },
});
