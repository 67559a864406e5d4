package io.guichet.web.portal;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the portal's footer where the launcher's script is. */
@Named
public final class PortalFooterContext implements ContextProvider {

    private static final String LOADER = "/download/resources/io.guichet:portal-loader/loader.js";

    private final ApplicationProperties jira;

    @Inject
    public PortalFooterContext(@ComponentImport ApplicationProperties jira) {
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("loaderUrl", jira.getBaseUrl(UrlMode.RELATIVE) + LOADER);
    }
}
