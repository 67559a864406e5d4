/** Holds the shipped jar against what was agreed: its manifest, its content, and what it refers to of Atlassian's. */
package io.guichet.acceptance.jar;
