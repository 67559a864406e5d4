/** What agents make of a request in Jira, judged by Jira's own REST. */
package io.guichet.acceptance.qualification;
