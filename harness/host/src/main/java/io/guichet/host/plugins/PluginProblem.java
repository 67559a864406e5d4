package io.guichet.host.plugins;

/** A plugin cannot be enabled as it is; the message says what was expected of it. */
public final class PluginProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PluginProblem(String message) {
        super(message);
    }

    public PluginProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
