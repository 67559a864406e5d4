/** A small plugin that touches every part of the platform; built into a jar by {@code TestPlugin}. */
package io.guichet.host.testplugin;
