package io.guichet.host.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element of a descriptor, read with the plain questions the module types ask. */
public record XmlElement(Element element) {

    public String name() {
        return element.getTagName();
    }

    public Optional<String> attribute(String name) {
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name).trim())
                : Optional.empty();
    }

    public String requiredAttribute(String name) {
        return attribute(name)
                .orElseThrow(
                        () -> new PluginProblem("Expected attribute " + name + " at <" + name() + "> " + keyOrText()));
    }

    private String keyOrText() {
        return attribute("key").orElseGet(this::text);
    }

    public String text() {
        return element.getTextContent().trim();
    }

    public List<XmlElement> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new XmlElement((Element) node))
                .toList();
    }

    public List<XmlElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<XmlElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The {@code <param>} children; the value is an attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param")
                .forEach(param -> params.put(
                        param.requiredAttribute("name"),
                        param.attribute("value").orElseGet(param::text)));
        return params;
    }
}
