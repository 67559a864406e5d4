package io.guichet.host.jira.people;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.util.Optional;

/** Jira's {@code AvatarService}: where the pictures of people and projects are. */
public final class StandInAvatarService implements AvatarService {

    private final String baseUrl;
    private final String contextPath;

    public StandInAvatarService(String baseUrl) {
        this.baseUrl = baseUrl;
        this.contextPath = Optional.ofNullable(URI.create(baseUrl).getPath()).orElse("");
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        return getAvatarURL(remoteUser, avatarUser, Avatar.Size.LARGE);
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create(contextPath + AvatarUrls.ofUser(avatarUser, pixels(size)));
    }

    @Override
    public URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create(baseUrl + AvatarUrls.ofUser(avatarUser, pixels(size)));
    }

    @Override
    public URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size) {
        return URI.create(baseUrl + AvatarUrls.ofProject(project, pixels(size)));
    }

    private static AvatarUrls.Pixels pixels(Avatar.Size size) {
        for (AvatarUrls.Pixels pixels : AvatarUrls.Pixels.values()) {
            if (pixels.size() == size.getPixels()) {
                return pixels;
            }
        }
        return AvatarUrls.Pixels.LARGE;
    }
}
