package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/**
 * Finds the picture of a person or a project.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface AvatarService {
    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) throws AvatarsDisabledException;

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size)
            throws AvatarsDisabledException;

    URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size)
            throws AvatarsDisabledException;

    URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size);
}
