/** What the chat knows of a customer: shown to her, and erased (B23). */
package io.guichet.acceptance.privacy;
