/**
 * Requests: issues as customers see them, with participants, sharing, and public and internal comments.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>a new request is private; sharing with an organisation and adding participants are acts of their own;
 *   <li>no approvals, no feedback, no customer notifications switched on or off one by one;
 *   <li>changing the request type does not change the issue type;
 *   <li>an answer of a customer does not reopen a request by itself: JSM does that by automation rules, of which there
 *       are none.
 * </ul>
 */
package io.guichet.host.servicedesk.requests;
