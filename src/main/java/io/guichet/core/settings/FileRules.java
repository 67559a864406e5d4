package io.guichet.core.settings;

import java.util.List;
import java.util.Set;

/**
 * Which files may be sent (R48–R50).
 *
 * @param largestBytes size of the largest one
 * @param types extensions in lower case, in the order in which customers read them
 */
public record FileRules(long largestBytes, List<String> types) {

    /** Files that a browser would run as a page: no administrator can allow them. */
    public static final Set<String> NEVER =
            Set.of("svg", "svgz", "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "xslt");

    public static final FileRules USUAL = new FileRules(
            20L * 1024 * 1024,
            List.of("pdf", "mp3", "mp4", "doc", "docx", "xls", "xlsx", "msi", "png", "jpg", "jpeg", "gif", "webp"));

    public FileRules {
        types = List.copyOf(types);
    }
}
