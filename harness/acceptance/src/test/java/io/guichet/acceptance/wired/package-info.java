/** Runs the tests of package {@code it}, which a plugin of their own brings into the host. */
package io.guichet.acceptance.wired;
