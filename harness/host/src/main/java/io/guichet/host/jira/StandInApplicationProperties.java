package io.guichet.host.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.Optional;

/** SAL's {@code ApplicationProperties}: where and what this Jira is. */
final class StandInApplicationProperties implements ApplicationProperties {

    private final String baseUrl;

    StandInApplicationProperties(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL ->
                Optional.ofNullable(URI.create(baseUrl).getPath()).orElse("");
            case CANONICAL, ABSOLUTE, AUTO -> baseUrl;
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return Version.NUMBER;
    }

    @Override
    public String getBuildNumber() {
        return Version.BUILD;
    }
}
