import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Functions over objects, no `this` anywhere: nothing can come unbound.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 300],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Messages are text (design D9): no HTML from strings.' },
        { property: 'outerHTML', message: 'Messages are text (design D9): no HTML from strings.' },
        { property: 'dangerouslySetInnerHTML', message: 'Messages are text (design D9).' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'document', 'window'].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-control-regex': 'off' },
  },
);
