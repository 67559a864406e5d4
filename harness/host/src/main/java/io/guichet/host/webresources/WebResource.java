package io.guichet.host.webresources;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.XmlElement;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/** A {@code <web-resource>} module: files and data that are loaded together. */
public record WebResource(ModuleDeclaration module, Plugin plugin, UrlConditions conditions) {

    WebResource(ModuleDeclaration module, Plugin plugin) {
        this(module, plugin, UrlConditions.of(module, plugin));
        if (!module.xml().children("transformation").isEmpty()) {
            throw new PluginProblem(module + ": this host does not know <transformation> of web-resources");
        }
    }

    String completeKey() {
        return module.completeKey();
    }

    /** The pages it belongs to; every web-resource is also a context of its own. */
    List<String> contexts() {
        return texts("context");
    }

    List<String> dependencies() {
        return texts("dependency");
    }

    private List<String> texts(String element) {
        return module.xml().children(element).stream().map(XmlElement::text).toList();
    }

    /** The files that pages load, in the order of the descriptor. */
    List<XmlElement> downloads() {
        return resources("download");
    }

    /** The Soy files whose templates the server renders. */
    public List<URL> soyFiles() {
        return resources("soy").stream()
                .map(resource -> resource.requiredAttribute("location"))
                .map(location -> plugin.file(location)
                        .orElseThrow(() -> new PluginProblem(module + ": there is no file " + location)))
                .toList();
    }

    private List<XmlElement> resources(String type) {
        return module.xml().children("resource").stream()
                .filter(resource -> resource.requiredAttribute("type").equals(type))
                .toList();
    }

    List<XmlElement> data() {
        return module.xml().children("data");
    }

    /** The file behind a name, which is a resource's own or lies below a resource whose name ends with a slash. */
    Optional<URL> file(String name) {
        return downloads().stream()
                .map(resource -> Downloads.location(resource, name))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(plugin::file);
    }
}
