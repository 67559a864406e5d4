package io.guichet.host.webfragments;

import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.XmlElement;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How a panel becomes HTML. */
@FunctionalInterface
interface PanelView {

    String html(Map<String, Object> context);

    /** A panel has a class, or exactly one resource named {@code view}. */
    static PanelView of(Fragment fragment, SoyTemplateRenderer soy) {
        if (fragment.module().className().isPresent()) {
            String className = fragment.module().className().orElseThrow();
            WebPanel panel = fragment.plugin().create(fragment.plugin().load(className, WebPanel.class));
            return panel::getHtml;
        }
        List<XmlElement> views = fragment.module().xml().children("resource").stream()
                .filter(resource ->
                        resource.attribute("name").filter("view"::equals).isPresent())
                .toList();
        if (views.size() != 1) {
            throw new PluginProblem("expected a class or exactly one <resource name=\"view\">");
        }
        return ofResource(views.get(0), fragment, soy);
    }

    private static PanelView ofResource(XmlElement view, Fragment fragment, SoyTemplateRenderer soy) {
        String location = view.requiredAttribute("location");
        String type = view.requiredAttribute("type");
        return switch (type) {
            case "soy" -> soyView(location, soy);
            case "static" -> staticView(location, fragment);
            default -> throw new PluginProblem("this host has no views of type " + type);
        };
    }

    /** A Soy view is {@code <web-resource>/<template>}, the web-resource by its complete key. */
    private static PanelView soyView(String location, SoyTemplateRenderer soy) {
        int slash = location.indexOf('/');
        if (slash < 0) {
            throw new PluginProblem("expected a Soy view as <plugin>:<web-resource>/<template>, not " + location);
        }
        return context -> {
            try {
                return soy.render(location.substring(0, slash), location.substring(slash + 1), context);
            } catch (SoyException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        };
    }

    private static PanelView staticView(String location, Fragment fragment) {
        URL file =
                fragment.plugin().file(location).orElseThrow(() -> new PluginProblem("there is no file " + location));
        try (InputStream in = file.openStream()) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return context -> html;
        } catch (IOException e) {
            throw new PluginProblem("could not read " + location, e);
        }
    }
}
