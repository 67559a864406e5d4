/** What the server says of an assistant’s words. */

/** An article that the assistant quotes, or a PDF file of one, and its exact words. */
export interface Source {
  id: string;
  title: string;
  url: string;
  kind: 'faq' | 'tuto' | 'page' | 'pdf';
  space: string;
  passage: string;
}
