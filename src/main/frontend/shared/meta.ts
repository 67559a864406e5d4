/** What Jira's pages and the portal's say alike; `remote-user` is the user name, empty for who is not logged in. */
export const meta = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=ajs-${name}]`)?.content ?? '';
