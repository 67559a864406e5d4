/** Files, in and out: streamed, never whole in memory. */
package io.guichet.web.files;
