/**
 * Active Objects as plugins get it: the genuine library over the host's pool, one table prefix per {@code <ao>} module.
 *
 * <p>Known limitations: tables are made before the plugin's components, in Jira at the first use; upgrade tasks need a
 * constructor without arguments; one {@code <ao>} module per plugin, as in Jira; a transaction spans the plugin's own
 * tables and never the host's (design decision D8 says why a plugin must not count on more).
 */
package io.guichet.host.activeobjects;
