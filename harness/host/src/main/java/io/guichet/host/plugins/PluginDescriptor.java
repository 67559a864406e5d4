package io.guichet.host.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What {@code atlassian-plugin.xml} of a bundle says. */
record PluginDescriptor(String key, String name, String version, List<ModuleDeclaration> modules) {

    private static final String FILE = "atlassian-plugin.xml";

    static PluginDescriptor of(Bundle bundle) {
        URL file = bundle.getEntry(FILE);
        try (InputStream in = file == null ? null : file.openStream()) {
            return read(in, bundle.getLocation());
        } catch (IOException e) {
            throw new PluginProblem("Could not read " + bundle.getLocation(), e);
        }
    }

    /** Before it is installed. */
    static PluginDescriptor ofJar(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            JarEntry file = jar.getJarEntry(FILE);
            return read(file == null ? null : jar.getInputStream(file), path.toString());
        } catch (IOException e) {
            throw new PluginProblem("Could not read " + path, e);
        }
    }

    private static PluginDescriptor read(InputStream in, String where) throws IOException {
        if (in == null) {
            throw new PluginProblem("Expected an " + FILE + " in " + where);
        }
        try {
            return of(parse(in));
        } catch (SAXException | ParserConfigurationException e) {
            throw new PluginProblem(FILE + " of " + where + " is no XML: " + e.getMessage(), e);
        }
    }

    private static Element parse(InputStream in) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(in).getDocumentElement();
    }

    private static PluginDescriptor of(Element root) {
        XmlElement plugin = new XmlElement(root);
        String key = plugin.requiredAttribute("key");
        if (!plugin.attribute("plugins-version").filter("2"::equals).isPresent()) {
            throw new PluginProblem(key + ": expected plugins-version=\"2\"");
        }
        String version = plugin.child("plugin-info")
                .flatMap(info -> info.child("version"))
                .map(XmlElement::text)
                .orElse("1.0");
        List<ModuleDeclaration> modules = plugin.children().stream()
                .filter(element -> !element.name().equals("plugin-info"))
                .map(element -> new ModuleDeclaration(key, element))
                .toList();
        refuseRepeatedKeys(modules);
        return new PluginDescriptor(key, plugin.attribute("name").orElse(key), version, modules);
    }

    private static void refuseRepeatedKeys(List<ModuleDeclaration> modules) {
        Set<String> seen = new HashSet<>();
        modules.stream()
                .filter(module -> !module.isResource())
                .map(ModuleDeclaration::completeKey)
                .filter(key -> !seen.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new PluginProblem("Module key " + key + " is used twice");
                });
    }

    Optional<ModuleDeclaration> module(String moduleKey) {
        return modules.stream()
                .filter(module -> !module.isResource())
                .filter(module -> module.key().equals(moduleKey))
                .findFirst();
    }
}
