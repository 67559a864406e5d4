/** What an agent may open on a conversation. The server has the last word, at each field and each call. */
import type { Conversation } from '../../shared/wire';

/** Acts of an agent who may only read are none. */
const works = ({ viewer }: Conversation) => viewer?.role === 'agent' && viewer.acts.length > 0;

/** Where there is no request yet, it is made for that. */
export const mayQualify = works;

export const mayHandOver = mayQualify;

export const mayNote = works;
