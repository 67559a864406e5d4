/** What administrators set. */
package io.guichet.acceptance.settings;
