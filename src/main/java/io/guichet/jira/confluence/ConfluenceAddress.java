package io.guichet.jira.confluence;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where Confluence is, and what in its pages leads to itself. */
final class ConfluenceAddress {

    private static final Set<String> LEADS = Set.of("http", "https", "mailto");
    private static final Pattern FILE =
            Pattern.compile("/download/(?:attachments|thumbnails)/(\\d{1,18})/([^/]{1,500})");

    /** No name of a file, but a way to another place. */
    private static final Pattern WAY = Pattern.compile("(?:\\.|%2e)+|.*(?:%2f|%5c|\\\\).*", Pattern.CASE_INSENSITIVE);

    private final String address;

    ConfluenceAddress(String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** What is relative in its pages starts here. */
    String base() {
        return address + "/";
    }

    /** Where a link leads; empty where that is nowhere that a customer should be led to. */
    String link(Element anchor) {
        var there = anchor.attr("href").startsWith("#") ? "" : anchor.absUrl("href");
        return Optional.of(there)
                .map(ConfluenceAddress::uri)
                .flatMap(uri -> uri)
                .filter(uri -> uri.getScheme() != null
                        && LEADS.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                .map(uri -> there)
                .orElse("");
    }

    /** The path, below Confluence's own address, of an image that is a file of this page; absent for any other. */
    Optional<String> fileOf(String src, String page) {
        return uri(src).filter(uri -> uri.getHost() == null || isHere(uri))
                .map(uri -> below(Optional.ofNullable(uri.getRawPath()).orElse("")))
                .map(FILE::matcher)
                .filter(file -> file.matches()
                        && file.group(1).equals(page)
                        && !WAY.matcher(file.group(2)).matches())
                .map(file -> "/download/attachments/" + page + "/" + file.group(2));
    }

    private boolean isHere(URI uri) {
        return uri(address)
                .filter(own -> uri.getHost().equalsIgnoreCase(own.getHost()) && uri.getPort() == own.getPort())
                .isPresent();
    }

    private String below(String path) {
        var context = uri(address)
                .flatMap(own -> Optional.ofNullable(own.getRawPath()))
                .orElse("");
        return !context.isEmpty() && path.startsWith(context + "/") ? path.substring(context.length()) : path;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
