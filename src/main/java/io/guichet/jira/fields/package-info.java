/** What is the same of Jira's fields wherever they are asked for. */
package io.guichet.jira.fields;
