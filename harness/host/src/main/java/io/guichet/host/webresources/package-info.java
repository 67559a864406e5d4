/**
 * Web-resources of plugins: the tags a page needs, the files behind them, and the data providers.
 *
 * <p>Known limitations: files are served one by one, never batched or minified; transformations are refused.
 */
package io.guichet.host.webresources;
