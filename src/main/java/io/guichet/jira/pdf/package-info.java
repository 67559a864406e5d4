/** The words of PDF files, which anybody may have written. */
package io.guichet.jira.pdf;
