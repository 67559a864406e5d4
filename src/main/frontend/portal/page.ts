/** The portal's addresses: which portal is shown, where its pages are. */

/** `/jira/servicedesk/customer/portal/7/create/3` is in portal 7. */
export const portalIn = (path: string) => /customer\/portal\/(\d+)/.exec(path)?.[1];

/** The portal's own page of a request, or the portal while there is no request yet. */
export const requestUrl = (
  contextPath: string,
  { portalId, requestKey }: { portalId: string; requestKey?: string },
) => `${contextPath}/servicedesk/customer/portal/${portalId}${requestKey ? `/${requestKey}` : ''}`;

/** Logs in and comes back to the portal. */
export const loginUrl = (contextPath: string, portal: string) =>
  `${contextPath}/servicedesk/customer/user/login?destination=${encodeURIComponent(`portal/${portal}`)}`;
