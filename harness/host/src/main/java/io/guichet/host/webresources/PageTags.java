package io.guichet.host.webresources;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.guichet.host.plugins.XmlElement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the tags for a page's head as Jira's web resource manager does: data first, then styles, then scripts. */
public final class PageTags implements PageResources {

    private final WebResources resources;
    private final String contextPath;

    public PageTags(WebResources resources, String contextPath) {
        this.resources = resources;
        this.contextPath = contextPath;
    }

    @Override
    public String tags(String... contexts) {
        List<WebResource> needed = resources.forContexts(List.of(contexts)).stream()
                .filter(resource -> resource.conditions().query().isPresent())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("<script>" + data(needed) + "</script>");
        lines.add("<script src=\"" + contextPath + WrmScript.PATH + "\"></script>");
        needed.forEach(resource -> files(resource, ".css").forEach(file -> lines.add(style(resource, file))));
        needed.forEach(resource -> files(resource, ".js").forEach(file -> lines.add(script(resource, file))));
        return String.join("\n", lines);
    }

    private static List<String> files(WebResource resource, String extension) {
        return resource.downloads().stream()
                .map(download -> download.requiredAttribute("name"))
                .filter(name -> name.endsWith(extension))
                .toList();
    }

    private String style(WebResource resource, String file) {
        return "<link rel=\"stylesheet\" href=\"" + contextPath + ResourceAddress.of(resource, file) + query(resource)
                + "\" data-wrm-key=\"" + resource.completeKey() + "\" media=\"all\">";
    }

    private String script(WebResource resource, String file) {
        return "<script src=\"" + contextPath + ResourceAddress.of(resource, file)
                + query(resource) + "\" data-wrm-key=\""
                + resource.completeKey() + "\"></script>";
    }

    private static String query(WebResource resource) {
        return resource.conditions().query().orElse("");
    }

    private String data(List<WebResource> needed) {
        StringBuilder script = new StringBuilder("window.WRM=window.WRM||{};"
                + "WRM._unparsedData=WRM._unparsedData||{};WRM._unparsedErrors=WRM._unparsedErrors||{};");
        assign(
                script,
                "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path.context-path",
                JavaScriptString.of(contextPath));
        for (WebResource resource : needed) {
            resource.data()
                    .forEach(data -> assign(
                            script,
                            resource.completeKey() + "." + data.requiredAttribute("key"),
                            json(resource, data)));
        }
        return script.append("if(WRM._dataArrived)WRM._dataArrived();").toString();
    }

    private static void assign(StringBuilder script, String key, String json) {
        script.append("WRM._unparsedData[")
                .append(JavaScriptString.of(key))
                .append("]=")
                .append(JavaScriptString.of(json))
                .append(';');
    }

    private static String json(WebResource resource, XmlElement data) {
        WebResourceDataProvider provider = resource.plugin()
                .create(resource.plugin().load(data.requiredAttribute("class"), WebResourceDataProvider.class));
        StringWriter json = new StringWriter();
        try {
            provider.get().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }
}
