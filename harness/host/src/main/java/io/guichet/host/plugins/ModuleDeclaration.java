package io.guichet.host.plugins;

import java.util.Optional;

/** One module as the descriptor declares it. */
public record ModuleDeclaration(String pluginKey, XmlElement xml) {

    /** The name of the element, such as {@code web-panel}; {@code resource:i18n} for a resource of the plugin itself. */
    public String type() {
        return isResource() ? "resource:" + xml.requiredAttribute("type") : xml.name();
    }

    /** Resources of the plugin itself have a name instead of a key. */
    public boolean isResource() {
        return xml.name().equals("resource");
    }

    public String key() {
        return xml.requiredAttribute(isResource() ? "name" : "key");
    }

    public String completeKey() {
        return pluginKey + ":" + key();
    }

    public Optional<String> className() {
        return xml.attribute("class");
    }

    /** The place among others of its kind, small first. */
    public int weight() {
        return xml.attribute("weight").map(Integer::parseInt).orElse(1000);
    }

    boolean isDisabledInDescriptor() {
        return xml.attribute("state").filter("disabled"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "<" + type() + "> " + completeKey();
    }
}
