/**
 * What Jira offers plugins so that several nodes act as one: who this node is, messages, locks.
 *
 * <p>As there, a message reaches the other nodes only, after a second or so, and never the sender: it is a wake-up, the
 * database is the truth.
 *
 * <p>Known limitations: nodes meet in the database, once a second; a node that died keeps its locks for 20 s; there is no
 * scheduler.
 */
package io.guichet.host.cluster;
