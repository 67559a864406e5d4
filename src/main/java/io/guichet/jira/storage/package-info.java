/**
 * What the plugin remembers, in Active Objects.
 *
 * <p>Three habits, because Active Objects in Jira promises neither a transaction over several rows nor a conditional
 * update (design D8):
 *
 * <ul>
 *   <li>rows carry primary keys of ours, made of what must be unique, so that an insert is the arbiter;
 *   <li>every state of the tables between two statements is a valid one;
 *   <li>columns that hold what follows from elsewhere (a projection, a mirror state) may lag and are healed.
 * </ul>
 *
 * <p>Names of tables and columns avoid the reserved words of every database Jira runs on. Times are milliseconds.
 */
package io.guichet.jira.storage;
