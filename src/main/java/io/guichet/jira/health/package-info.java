/** What the product around us can say of how the chat is doing. */
package io.guichet.jira.health;
