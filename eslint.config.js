import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist', 'dist-*', '.astro', 'node_modules', 'tests/fixtures', 'content', 'contribution'] },
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
