/**
 * Who is logged in, and what they may do: sessions, permission schemes, global permissions.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>no captcha after failed logins, no "remember me", no personal access tokens, no two-step verification;
 *   <li>holders of permissions: group, project role, application role, project lead, reporter, assignee, customer with
 *       portal access, anyone; no custom fields, no issue security levels;
 *   <li>conditions on permissions that depend on a workflow step are not known.
 * </ul>
 */
package io.guichet.host.jira.security;
