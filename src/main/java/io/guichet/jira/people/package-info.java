/**
 * Who people are and where they may go, asked of Jira and JSM.
 *
 * <p>A page on a stream has each event checked against its reader and dressed with its author's name. What that asks again
 * and again is {@link io.guichet.jira.people.Remembered remembered} for seconds, and only that.
 */
package io.guichet.jira.people;
