/** What a key or a button elsewhere on the page may ask of a conversation. */
export type Command = 'accept' | 'reply' | 'note' | 'canned' | 'article' | 'qualify' | 'handOver' | 'finish';

/** Asked again, it has another number. */
export interface Asked {
  command: Command;
  times: number;
}
