package io.guichet.host.pages.frame;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of a plugin taken apart, so that its head and body can be put into a page of Jira's. */
record Decorated(String decorator, Map<String, String> metas, String title, String head, String body) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS);

    /** Nothing when the page asks for no decorator. */
    static Optional<Decorated> of(String html) {
        String head = first(HEAD, html);
        Map<String, String> metas = metas(head);
        String decorator = metas.getOrDefault("decorator", "none");
        if (decorator.equals("none")) {
            return Optional.empty();
        }
        String own = TITLE.matcher(META.matcher(head).replaceAll("")).replaceAll("");
        return Optional.of(new Decorated(decorator, metas, first(TITLE, head), own.strip(), first(BODY, html)));
    }

    boolean isForAdministration() {
        return decorator.equals("atl.admin") || decorator.equals("admin");
    }

    String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    private static Map<String, String> metas(String head) {
        Map<String, String> metas = new TreeMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            Matcher attribute = ATTRIBUTE.matcher(meta.group());
            while (attribute.find()) {
                attributes.put(
                        attribute.group(1), attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
            }
            metas.put(attributes.getOrDefault("name", ""), attributes.getOrDefault("content", ""));
        }
        return metas;
    }

    private static String first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }
}
