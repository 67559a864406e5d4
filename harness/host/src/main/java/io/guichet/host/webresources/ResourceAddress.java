package io.guichet.host.webresources;

import io.guichet.host.plugins.Plugin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a file of a plugin, in Jira's shapes: {@code /download/resources/<key>/<file>}, and with {@code
 * /s/<hash>/_} before it for ever cacheable.
 */
record ResourceAddress(String key, String file, boolean cacheableForEver) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<hash>/s/.+/_)?/download/resources/(?<key>[^/]+)/(?<file>.+)");

    static Optional<ResourceAddress> of(String path) {
        Matcher matcher = SHAPE.matcher(path);
        return matcher.matches()
                ? Optional.of(
                        new ResourceAddress(matcher.group("key"), matcher.group("file"), matcher.group("hash") != null))
                : Optional.empty();
    }

    /** The hash changes with every installation of the plugin, so that nobody keeps files of another jar. */
    static String of(WebResource resource, String file) {
        return "/s/" + hash(resource.plugin()) + "/_/download/resources/" + resource.completeKey() + "/" + file;
    }

    private static String hash(Plugin plugin) {
        String installation = plugin.version() + "/" + plugin.bundle().getLastModified();
        return Integer.toUnsignedString(installation.hashCode(), 36) + "-" + plugin.version();
    }
}
