/** Writes at build time what Atlassian's Spring scanner reads at run time. */
package io.guichet.signatures.index;
