/**
 * The one SQL database behind everything the host stores, its own tables and the plugin's alike, as in Jira.
 *
 * <p>Known limitations: H2 and PostgreSQL only; the pool has a fixed size; host tables live in the same schema as the
 * Active Objects tables; there is no migration of host tables between versions of the host, only {@code create table if
 * not exists}.
 */
package io.guichet.host.database;
