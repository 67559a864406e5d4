/**
 * Events: what happened, told to every listener of this node in the thread in which it happened.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>{@code @AsynchronousPreferred} is not looked at: everything is synchronous;
 *   <li>a bundle holds one event; transitions that also comment make one event, of the transition's type, with the
 *       comment in it;
 *   <li>no events about properties, links, attachments, projects or users.
 * </ul>
 */
package io.guichet.host.jira.events;
