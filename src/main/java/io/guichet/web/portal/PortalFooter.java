package io.guichet.web.portal;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/**
 * The second way to the launcher, at the portal's foot.
 *
 * <p>A class and no Soy template: from 2016 on Soy trusts no script whose address it is given, and writes {@code about:invalid}.
 */
@Named
public final class PortalFooter implements WebPanel {

    private static final String LOADER = "/download/resources/io.guichet:portal-loader/loader.js";

    private final ApplicationProperties jira;

    @Inject
    public PortalFooter(@ComponentImport ApplicationProperties jira) {
        this.jira = jira;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return "<script src=\"" + address(jira.getBaseUrl(UrlMode.RELATIVE) + LOADER) + "\" async></script>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    /** What no address may have, quotes and brackets among it, comes out of it encoded. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Jira is under a path that is none: " + path, e);
        }
    }
}
