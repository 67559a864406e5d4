/** What the server says of an assistant’s words. */

/** An article that the assistant quotes, and its exact words. */
export interface Source {
  id: string;
  title: string;
  url: string;
  kind: 'faq' | 'tuto' | 'page';
  space: string;
  passage: string;
}
