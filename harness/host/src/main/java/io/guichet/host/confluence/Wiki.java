package io.guichet.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All spaces and pages, in memory: each start begins with those of the demo. */
public final class Wiki {

    static final String BENCH = "BENCH";
    static final String REVIEW = "RELECTURE";

    private final Map<String, String> spaces = new LinkedHashMap<>();
    private final Map<String, Boolean> openSpaces = new LinkedHashMap<>();
    private final Map<Long, WikiPage> pages = new TreeMap<>();
    private final Map<Long, Kept> files = new TreeMap<>();
    private final Clock clock;
    private long next = 1_000_001;

    public Wiki(Clock clock) {
        this.clock = clock;
        space("AIDE", "Aide en ligne", true);
        space("PAIE", "Paie et RH", true);
        space("INT", "Espace interne", false);
        space(REVIEW, "Articles à relire", false);
        read("pages.txt");
        attach(
                "Clôturer un exercice comptable",
                "Calendrier de clôture.pdf",
                "Calendrier de clôture de l’exercice\nLe provisionnement des congés payés se passe le dernier jour ouvré de "
                        + "décembre, avant l’extourne automatique du premier janvier.\nLes immobilisations se contrôlent en "
                        + "novembre : le tableau des amortissements dégressifs se rapproche du compte 28.");
        attach(
                "Saisir ses heures supplémentaires",
                "Barème des majorations.pdf",
                "Barème des majorations\nLes huit premières heures sont majorées de 25 %, les suivantes de 50 %.\nLe "
                        + "contingent annuel est de 220 heures ; au-delà, une contrepartie obligatoire en repos est due.");
        attach(
                "Remise exceptionnelle : code POMELO-7731",
                "Grille des remises.pdf",
                "Grille des remises\nLe code de la direction est GRENADE-9931.");
        attach(
                "Passer à la facture électronique",
                "Activer la plateforme.png",
                SmallPicture.of("Facture électronique", "Plateforme agréée", "SIREN", "Environnement"));
    }

    private void space(String key, String name, boolean everybody) {
        spaces.put(key, name);
        openSpaces.put(key, everybody);
    }

    /** More articles, one JSON object a line with id, title and body. */
    public Wiki load(Path articles) {
        space(BENCH, "Banc d’essai", true);
        ObjectMapper json = new ObjectMapper();
        try (var lines = Files.lines(articles)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                JsonNode article = node(json, line);
                add(
                        BENCH,
                        article.path("title").asText(),
                        WikiMarkup.html(article.path("body").asText(), ConfluenceServer.CONTEXT),
                        List.of("ref-" + article.path("id").asText()),
                        List.of(),
                        false);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static JsonNode node(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages are set apart by blank lines; the first line is {@code space | labels | title}, a space with ! restricts. */
    private void read(String name) {
        try (InputStream in = Wiki.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.strip().split("\\n\\n+")) {
                int end = block.indexOf('\n');
                String[] head = block.substring(0, end).split(" \\| ");
                add(
                        head[0].replace("!", ""),
                        head[2],
                        WikiMarkup.html(block.substring(end + 1), ConfluenceServer.CONTEXT),
                        Arrays.asList(head[1].split(" ")),
                        List.of(),
                        head[0].endsWith("!"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attach(String title, String name, String text) {
        attach(title, name, SmallPdf.of(text));
    }

    private void attach(String title, String name, byte[] content) {
        WikiPage page = pages.values().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        attach(page.id(), name, content);
    }

    /** The same name again is another version of the same file. */
    synchronized long attach(long page, String name, byte[] content) {
        if (!pages.containsKey(page)) {
            throw new IllegalArgumentException("No page " + page);
        }
        Kept before = files.values().stream()
                .filter(file -> file.page() == page && file.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Kept(next++, page, name, new byte[0], 0, Instant.EPOCH));
        files.put(before.id(), new Kept(before.id(), page, name, content, before.version() + 1, clock.instant()));
        return before.id();
    }

    synchronized void detach(long id) {
        files.remove(id);
    }

    /** The files of what somebody may read. */
    synchronized List<WikiFile> files(boolean everything) {
        Map<Long, WikiPage> readable = new TreeMap<>();
        readable(everything).forEach(page -> readable.put(page.id(), page));
        return files.values().stream()
                .filter(file -> readable.containsKey(file.page()))
                .map(file -> new WikiFile(
                        file.id(),
                        readable.get(file.page()),
                        file.name(),
                        file.content(),
                        file.version(),
                        file.changed()))
                .toList();
    }

    private record Kept(long id, long page, String name, byte[] content, int version, Instant changed) {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    synchronized WikiPage add(
            String space, String title, String body, List<String> labels, List<Long> ancestors, boolean restricted) {
        spaces.putIfAbsent(space, space);
        openSpaces.putIfAbsent(space, true);
        Instant day = clock.instant().minus(Duration.ofDays(1 + (next * 7) % 200));
        long id = next++;
        String ours = body.replace(WikiMarkup.PAGE, Long.toString(id));
        WikiPage page = new WikiPage(id, space, title, ours, labels, ancestors, restricted, 1, day);
        pages.put(page.id(), page);
        return page;
    }

    synchronized Optional<WikiPage> edit(long id, String title, String body) {
        return Optional.ofNullable(
                pages.computeIfPresent(id, (any, page) -> page.edited(title, body, clock.instant())));
    }

    /** Written just now. */
    synchronized void touch(long id) {
        pages.computeIfPresent(id, (any, page) -> page.edited(page.title(), page.body(), clock.instant()));
    }

    boolean has(String space) {
        return spaces.containsKey(space);
    }

    synchronized WikiPage label(long id, List<String> labels) {
        return pages.computeIfPresent(id, (any, page) -> page.labelled(labels));
    }

    /** To another space, away from what was above it. */
    synchronized void move(long id, String space) {
        if (!has(space)) {
            throw new IllegalArgumentException("No space " + space);
        }
        pages.computeIfPresent(id, (any, page) -> page.moved(space));
    }

    synchronized void restrict(long id, boolean restricted) {
        pages.computeIfPresent(id, (any, page) -> page.restricted(restricted));
    }

    synchronized void remove(long id) {
        pages.remove(id);
    }

    /** What somebody may read: everybody what is open, the link's own user all. */
    synchronized List<WikiPage> readable(boolean everything) {
        return new ArrayList<>(pages.values().stream()
                .filter(page -> everything || isOpen(page))
                .toList());
    }

    private boolean isOpen(WikiPage page) {
        return openSpaces.getOrDefault(page.space(), false)
                && !page.restricted()
                && page.ancestors().stream().map(pages::get).noneMatch(above -> above == null || above.restricted());
    }

    String nameOf(String space) {
        return spaces.getOrDefault(space, space);
    }
}
