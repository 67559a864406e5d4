/** Told by a source that was opened, to whom it may concern: the thread itself counts nothing. Its detail is the article. */
export const SOURCE_READ = 'guichet-source-read';
