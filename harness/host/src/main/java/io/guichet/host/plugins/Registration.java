package io.guichet.host.plugins;

/** Undoes what enabling a plugin did. */
@FunctionalInterface
public interface Registration {

    /** For modules that leave nothing behind. */
    Registration NOTHING = () -> {};

    void undo();
}
