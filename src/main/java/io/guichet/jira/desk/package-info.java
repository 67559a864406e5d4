/**
 * The request behind a conversation: created, commented and listened to in JSM.
 *
 * <p>Threads of ours do it, none of Jira's is held: {@code guichet-mirror-n} write comments, {@code guichet-comments} takes
 * in what Jira's events hint at, {@code guichet-catch-up} goes once through everything after a start.
 */
package io.guichet.jira.desk;
