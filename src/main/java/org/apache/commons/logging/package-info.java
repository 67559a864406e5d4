/**
 * What PDFBox logs with, by Apache's names: in the place of commons-logging, which looks through all class loaders for somebody to
 * write. What a broken file makes PDFBox complain of, thousands of times if it was made to, is no news for Jira's log.
 */
package org.apache.commons.logging;
