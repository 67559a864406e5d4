/**
 * Translations of plugins: their {@code <resource type="i18n">} bundles, looked up by key and locale.
 *
 * <p>Like Jira, every text goes through {@link java.text.MessageFormat}, so an apostrophe has to be doubled.
 *
 * <p>Known limitations: the host's own and other plugins' keys shadow nothing, the first plugin that knows a key wins;
 * {@code .properties} files are read as UTF-8; French and English are the supported locales.
 */
package io.guichet.host.i18n;
