/** The files of requests: what they are, and where Jira keeps them. */
package io.guichet.jira.files;
