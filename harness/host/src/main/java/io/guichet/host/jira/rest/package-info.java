/**
 * Jira's REST, {@code /rest/api/2} and {@code /rest/auth/1}, in the JSON that real clients know.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>the calls of {@code docs/host.md} and no others; issues cannot be deleted;
 *   <li>{@code expand} knows {@code changelog}, {@code transitions} and, for comments, {@code properties};
 *   <li>messages are in English whatever the caller's language is;
 *   <li>a person without a licence gets 403 from everything but {@code myself}, {@code mypreferences} and {@code serverInfo};
 *   <li>no captcha, no basic authentication.
 * </ul>
 */
package io.guichet.host.jira.rest;
