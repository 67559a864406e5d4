/** The portal's addresses: which portal is shown, where its pages are. */

/** `/jira/servicedesk/customer/portal/7/create/3` is in portal 7. */
export const portalIn = (path: string) => /customer\/portal\/(\d+)/.exec(path)?.[1];

/** The portal's own page of a request, or the portal while there is no request yet. */
export const requestUrl = (
  contextPath: string,
  { portalId, requestKey }: { portalId: string; requestKey?: string },
) => `${contextPath}/servicedesk/customer/portal/${portalId}${requestKey ? `/${requestKey}` : ''}`;

/** Logs in and comes back to the page that one is on (M21). */
export function loginUrl(
  contextPath: string,
  portal: string,
  page = location.pathname + location.search,
): string {
  const here = /\/servicedesk\/customer\/(portal\/.+)$/.exec(page)?.[1] ?? `portal/${portal}`;
  return `${contextPath}/servicedesk/customer/user/login?destination=${encodeURIComponent(here)}`;
}
