/**
 * Web-resources of plugins: the tags a page needs, the files behind them, and the data providers.
 *
 * <p>Known limitations: files are served one by one, never batched or minified; a condition adds to
 * the address of its file, not of a batch, and is not inverted; transformations are refused.
 */
package io.guichet.host.webresources;
