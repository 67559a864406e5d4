package io.guichet.host.jira.projects;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/** Jira's {@code ResolutionManager}. */
public final class StandInResolutionManager implements ResolutionManager {

    private final Resolutions resolutions;

    public StandInResolutionManager(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Resolution> getResolutions() {
        return List.copyOf(resolutions.all());
    }

    /** None is set, as in a new Jira. */
    @Override
    public Resolution getDefaultResolution() {
        return null;
    }
}
