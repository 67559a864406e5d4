/**
 * People: accounts, groups, licences, languages and avatars.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>one internal directory; no deletion and no anonymisation of accounts;
 *   <li>a licence is membership of {@code jira-software-users} or {@code jira-servicedesk-users}, never counted;
 *   <li>installed languages are French and English, British and American; the browser's language is not looked at;
 *   <li>an avatar is a coloured disc with initials and cannot be changed.
 * </ul>
 */
package io.guichet.host.jira.people;
