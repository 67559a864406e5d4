package com.atlassian.plugin.util;

/** Would tell which plugin is running; only Active Objects' measurements ask, and nobody reads them here. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
