package io.guichet.jira.lifecycle;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.Journal;
import io.guichet.jira.storage.StoredProjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a project has another key: then what this node remembers by the old one counts no more. */
@Named
public final class FollowingProjects {

    private final StoredProjects projects;
    private final Journal journal;
    private final Presence presence;
    private volatile boolean moved;

    @Inject
    public FollowingProjects(StoredProjects projects, Journal journal, Presence presence) {
        this.projects = projects;
        this.journal = journal;
        this.presence = presence;
    }

    /** Says whether conversations have to be looked at again. */
    boolean look() {
        moved |= projects.follow();
        if (!moved) {
            return false;
        }
        journal.forgetAll();
        journal.forgetPeople();
        presence.readAgain();
        return true;
    }

    /** They have been; before that, it is said again. */
    void done() {
        moved = false;
    }
}
