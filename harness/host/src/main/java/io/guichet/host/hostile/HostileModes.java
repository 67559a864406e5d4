package io.guichet.host.hostile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Which faults are on just now. */
public final class HostileModes {

    private final Set<HostileMode> on;
    private volatile boolean armed;

    public HostileModes(Collection<HostileMode> on) {
        this.on = new CopyOnWriteArraySet<>(on);
    }

    /** Lets the faults begin: the host has started. */
    public void arm() {
        armed = true;
    }

    /** Whether it was asked for, begun or not: for what is built into the way of a request. */
    public boolean isChosen(HostileMode mode) {
        return on.contains(mode);
    }

    public boolean isOn(HostileMode mode) {
        return armed && on.contains(mode);
    }

    public void switchTo(HostileMode mode, boolean wanted) {
        if (wanted) {
            on.add(mode);
        } else {
            on.remove(mode);
        }
    }

    public Set<HostileMode> all() {
        return on.isEmpty() ? EnumSet.noneOf(HostileMode.class) : EnumSet.copyOf(on);
    }
}
