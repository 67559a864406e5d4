/**
 * Soy templates of plugins, rendered on the server by the compiler of 2016, the closest relative to Atlassian's own.
 *
 * <p>Known limitations: the functions {@code getText} and {@code contextPath} only; data are maps, lists, texts,
 * numbers and booleans, never Java beans; templates are not offered to the browser.
 */
package io.guichet.host.soy;
