/** Starts and stops what lives beside the requests: whatever start registers, stop takes back. */
package io.guichet.jira.lifecycle;
