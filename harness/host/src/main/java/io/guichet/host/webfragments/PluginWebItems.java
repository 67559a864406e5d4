package io.guichet.host.webfragments;

import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.XmlElement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code <web-item>} and {@code <web-section>} modules of all plugins. */
public final class PluginWebItems implements WebItems {

    private static final Pattern VARIABLE = Pattern.compile("\\$!?\\{?(?<name>[A-Za-z]+)}?");

    private final Fragments<XmlElement> items = new Fragments<>("web-item", "section", PluginWebItems::link);
    private final Fragments<Fragment> sections = new Fragments<>("web-section", "location", fragment -> fragment);
    private final I18nResolver i18n;
    private final String contextPath;

    public PluginWebItems(I18nResolver i18n, String contextPath) {
        this.i18n = i18n;
        this.contextPath = contextPath;
    }

    public List<ModuleType> moduleTypes() {
        return List.of(items, sections);
    }

    private static XmlElement link(Fragment fragment) {
        return fragment.module()
                .xml()
                .child("link")
                .orElseThrow(() -> new PluginProblem(fragment.module() + " has no <link>"));
    }

    @Override
    public List<RenderedItem> items(String section, Map<String, Object> context) {
        return items.render(section, context, this::item);
    }

    private RenderedItem item(Fragment fragment, XmlElement link, Map<String, Object> context) {
        String id = link.attribute("linkId").orElse("");
        String style = fragment.module()
                .xml()
                .child("styleClass")
                .map(XmlElement::text)
                .orElse("");
        return new RenderedItem(fragment.module().completeKey(), label(fragment), url(link, context), id, style);
    }

    private String label(Fragment fragment) {
        return fragment.labelKey().map(i18n::getText).orElse("");
    }

    private String url(XmlElement link, Map<String, Object> context) {
        Matcher variables = VARIABLE.matcher(link.text());
        String url =
                variables.replaceAll(variable -> Matcher.quoteReplacement(value(variables.group("name"), context)));
        return url.startsWith("/") ? contextPath + url : url;
    }

    /** Jira offers a variable of this name for links of project settings; others come from the page as they are. */
    private static String value(String name, Map<String, Object> context) {
        if (name.endsWith("Encoded")) {
            String plain = value(name.substring(0, name.length() - "Encoded".length()), context);
            return URLEncoder.encode(plain, StandardCharsets.UTF_8);
        }
        return Optional.ofNullable(context.get(name)).map(Object::toString).orElse("");
    }

    @Override
    public List<RenderedSection> sections(String location, Map<String, Object> context) {
        return sections.render(
                location,
                context,
                (fragment, same, all) -> new RenderedSection(fragment.module().key(), label(fragment)));
    }
}
