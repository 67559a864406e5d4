package io.guichet.jira.knowledge;

import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.CommonCopy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copy in the home that Jira's nodes share: a file an article, a list of them, and how far the reading is. Each file is
 * written beside its place and moved there, so that no node reads half of one; the list comes after what it names.
 */
@Named
public final class SharedArticles implements CommonCopy {

    private static final Logger LOG = LoggerFactory.getLogger(SharedArticles.class);

    /** Another number for another form of the files. */
    private static final String FOLDER = "caches/guichet/articles-read-2";

    private static final String WHOLE = "whole";
    private static final String PARTIAL = "partial";
    private static final int SUBFOLDERS = 256;

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public SharedArticles(@ComponentImport JiraHome home) {
        this.folder = home.getHome().toPath().resolve(FOLDER);
    }

    @Override
    public Optional<Held> held() {
        try {
            var lines = Files.readAllLines(folder.resolve("list"));
            var versions = new HashMap<String, Integer>();
            for (var line : lines.subList(1, lines.size())) {
                var tab = line.indexOf('\t');
                versions.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
            return Optional.of(new Held(versions, lines.get(0).equals(WHOLE)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException e) {
            LOG.warn("The list of articles in the shared home is broken and is made anew: {}", e.toString());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void change(Collection<Article> kept, Collection<String> removed, boolean whole) {
        var versions = new HashMap<String, Integer>(held().map(Held::versions).orElse(Map.of()));
        for (var article : kept) {
            write(file(article.id()), node(article).toString());
            versions.put(article.id(), article.version());
        }
        removed.forEach(versions::remove);
        var list = new StringBuilder(whole ? WHOLE : PARTIAL).append('\n');
        versions.forEach(
                (id, version) -> list.append(id).append('\t').append(version).append('\n'));
        write(folder.resolve("list"), list.toString());
        for (var id : removed) {
            try {
                Files.deleteIfExists(file(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public List<Article> read(Collection<String> ids) {
        var articles = new ArrayList<Article>();
        for (var id : ids) {
            try {
                articles.add(article(json.readTree(Files.readString(file(id)))));
            } catch (IOException | IllegalArgumentException | DateTimeException e) {
                LOG.debug("An article of the shared home cannot be read", e);
            }
        }
        return articles;
    }

    private Path file(String id) {
        if (!id.matches("\\w{1,64}")) {
            throw new IllegalArgumentException("No identifier of an article");
        }
        return folder.resolve(Integer.toString(Math.floorMod(id.hashCode(), SUBFOLDERS)))
                .resolve(id + ".json");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
            try {
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Progress progress() {
        try {
            var node = json.readTree(Files.readString(folder.resolve("progress.json")));
            return new Progress(
                    moment(node, "looked"),
                    moment(node, "listed"),
                    moment(node, "leftAloneUntil"),
                    moment(node, "refusedSince"),
                    text(node, "problem"),
                    moment(node, "since"),
                    node.path("read").asInt(),
                    node.path("total").asInt());
        } catch (NoSuchFileException | JacksonException | DateTimeException e) {
            return Progress.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void note(Progress progress) {
        var node = json.createObjectNode();
        progress.looked().ifPresent(at -> node.put("looked", at.toString()));
        progress.listed().ifPresent(at -> node.put("listed", at.toString()));
        progress.leftAloneUntil().ifPresent(at -> node.put("leftAloneUntil", at.toString()));
        progress.refusedSince().ifPresent(at -> node.put("refusedSince", at.toString()));
        progress.problem().ifPresent(why -> node.put("problem", why));
        progress.since().ifPresent(at -> node.put("since", at.toString()));
        node.put("read", progress.read()).put("total", progress.total());
        write(folder.resolve("progress.json"), node.toString());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    private static Optional<Instant> moment(JsonNode node, String name) {
        return text(node, name).map(Instant::parse);
    }

    private ObjectNode node(Article article) {
        var node = json.createObjectNode()
                .put("id", article.id())
                .put("space", article.space())
                .put("spaceName", article.spaceName())
                .put("title", article.title())
                .put("text", article.text())
                .put("url", article.url())
                .put("changed", article.changed().toString())
                .put("version", article.version());
        article.ref().ifPresent(ref -> node.put("ref", ref));
        article.page().ifPresent(page -> node.put("page", page));
        article.labels().forEach(node.putArray("labels")::add);
        return node.set("body", BodyDocument.of(article.body()));
    }

    private static Article article(JsonNode node) {
        var labels = new ArrayList<String>();
        node.path("labels").forEach(label -> labels.add(label.asText()));
        return new Article(
                node.required("id").asText(),
                text(node, "ref"),
                node.required("space").asText(),
                node.path("spaceName").asText(),
                Article.Kind.of(labels),
                node.required("title").asText(),
                node.required("text").asText(),
                labels,
                node.path("url").asText(),
                Instant.parse(node.required("changed").asText()),
                node.required("version").asInt(),
                text(node, "page"),
                BodyDocument.read(node.path("body")));
    }
}
