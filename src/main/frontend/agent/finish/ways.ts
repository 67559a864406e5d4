/** What takes the composer's place, the thread's place, or stands over the page. */
export type Ending = 'propose' | 'convert' | 'askNew' | 'split' | 'outOfScope' | 'rename' | 'end';

export type Way = Ending | 'decline' | 'qualify' | 'handOver' | 'replies';
