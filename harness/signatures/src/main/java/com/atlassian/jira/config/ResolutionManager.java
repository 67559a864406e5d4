package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/**
 * Knows the resolutions, in the order in which they are offered.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface ResolutionManager {
    List<Resolution> getResolutions();

    /**
     * What is taken where nobody chooses; null where none is set.
     *
     * <p>Source: PNNL Aperture, {@code ApertureProjectCreatorTask}.
     */
    Resolution getDefaultResolution();
}
