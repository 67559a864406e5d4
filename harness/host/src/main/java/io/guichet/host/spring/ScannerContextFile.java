package io.guichet.host.spring;

import io.guichet.host.plugins.PluginProblem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Checks that the plugin asks for its index to be read, in the one way this host understands. */
final class ScannerContextFile {

    private static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private ScannerContextFile() {}

    /** Whether the plugin has components at all; anything but {@code scan-indexes} is refused loudly. */
    static boolean isIn(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            return false;
        }
        Collections.list(files).forEach(ScannerContextFile::check);
        return true;
    }

    private static void check(URL file) {
        Element beans = parse(file);
        for (Node node = beans.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !isScanIndexes(element)) {
                throw new PluginProblem("Expected only <atlassian-scanner:scan-indexes/> of " + NAMESPACE + " in "
                        + file + ", found <" + element.getTagName() + ">");
            }
        }
    }

    private static boolean isScanIndexes(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI())
                && "scan-indexes".equals(element.getLocalName())
                && element.getAttributes().getLength() == 0;
    }

    private static Element parse(URL file) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new PluginProblem("Could not read " + file, e);
        }
    }
}
