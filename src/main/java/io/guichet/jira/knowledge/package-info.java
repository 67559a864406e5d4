/** The knowledge base's copy on this node, by Apache Lucene. */
package io.guichet.jira.knowledge;
