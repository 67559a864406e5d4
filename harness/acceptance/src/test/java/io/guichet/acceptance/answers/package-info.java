/** What agents answer with: notes, corrections, canned replies, splitting, thanks. */
package io.guichet.acceptance.answers;
