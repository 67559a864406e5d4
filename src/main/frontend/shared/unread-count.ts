/** The number of unread messages, as the launcher and the page's title show it. */

export const countText = (unread: number) => (unread > 99 ? '99+' : String(unread));

export function countInTitle(unread: number): void {
  const wanted = (unread ? `(${countText(unread)}) ` : '') + document.title.replace(/^\(\d+\+?\) /, '');
  if (document.title !== wanted) document.title = wanted;
}
