/** What agents see and do besides a single conversation. */
package io.guichet.acceptance.desk;
