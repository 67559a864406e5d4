package io.guichet.jira.hours;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An element of XML, as far as files of holidays need it. Not for several threads. */
record Markup(Element element) {

    static Markup read(InputStream file) throws IOException {
        try {
            // The JDK's own, whatever the thread's class loader or the web application would bring.
            var documents = DocumentBuilderFactory.newDefaultInstance();
            documents.setNamespaceAware(true);
            documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Markup(documents.newDocumentBuilder().parse(file).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Those directly within. */
    List<Markup> all(String name) {
        var found = new ArrayList<Markup>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                found.add(new Markup(child));
            }
        }
        return found;
    }

    Markup one(String name) {
        return all(name).get(0);
    }

    Optional<String> text(String name) {
        return all(name).stream()
                .findFirst()
                .map(child -> child.element().getTextContent().strip());
    }

    Optional<String> attribute(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return attribute(name).map(word -> Enum.valueOf(words, word));
    }
}
