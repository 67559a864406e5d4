package io.guichet.host.webresources;

import io.guichet.host.plugins.XmlElement;
import java.util.Optional;

/** Finds the file of the jar that a {@code <resource type="download">} serves under a name. */
final class Downloads {

    private Downloads() {}

    static Optional<String> location(XmlElement resource, String name) {
        String own = resource.requiredAttribute("name");
        String location = resource.requiredAttribute("location");
        if (own.equals(name)) {
            return Optional.of(location);
        }
        boolean below = own.endsWith("/") && name.startsWith(own) && !name.contains("..");
        return below ? Optional.of(location + name.substring(own.length())) : Optional.empty();
    }
}
