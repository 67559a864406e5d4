/** What takes the composer's place, the thread's place, or stands over the page. */
export type Ending =
  'propose' | 'convert' | 'askNew' | 'split' | 'outOfScope' | 'rename' | 'draftArticle' | 'end';

/** Why a conversation goes on as a classic ticket, by the wire's word. */
export type Reason = 'call' | 'appointment' | 'mail' | 'remote' | 'analysis' | 'other';

export type Way = Ending | 'decline' | 'qualify' | 'handOver' | 'replies';
