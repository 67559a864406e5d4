package io.guichet.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What tests do to the stand-in below {@code /stand-in}. */
final class WikiChanges {

    private final Wiki wiki;
    private final Writers writers;
    private final Consumer<Fault> fail;

    WikiChanges(Wiki wiki, Writers writers, Consumer<Fault> fail) {
        this.wiki = wiki;
        this.writers = writers;
        this.fail = fail;
    }

    /** @return the identifier of what was changed, or made */
    long made(String path, JsonNode wanted) {
        long id = wanted.path("id").asLong();
        switch (path) {
            case "/stand-in/page" -> {
                boolean restricted = wanted.path("restricted").asBoolean();
                if (id == 0) {
                    List<Long> above =
                            wanted.has("parent") ? List.of(wanted.path("parent").asLong()) : List.of();
                    id = wiki.add(
                                    wanted.path("space").asText("AIDE"),
                                    wanted.path("title").asText(),
                                    wanted.path("body").asText(),
                                    List.of("faq"),
                                    above,
                                    restricted)
                            .id();
                    wiki.touch(id);
                } else {
                    wiki.edit(
                            id,
                            wanted.path("title").asText(),
                            wanted.path("body").asText());
                }
            }
            case "/stand-in/attach" ->
                id = wiki.attach(
                        wanted.path("page").asLong(), wanted.path("name").asText(), WikiFiles.content(wanted));
            case "/stand-in/detach" -> wiki.detach(id);
            case "/stand-in/restrict" ->
                wiki.restrict(id, wanted.path("restricted").asBoolean(true));
            case "/stand-in/label" -> {
                List<String> labels = new ArrayList<>();
                wanted.path("labels").forEach(label -> labels.add(label.asText()));
                wiki.label(id, labels);
            }
            case "/stand-in/move" -> wiki.move(id, wanted.path("space").asText());
            case "/stand-in/delete" -> wiki.remove(id);
            case "/stand-in/fault" ->
                fail.accept(new Fault(
                        wanted.path("status").asInt(503),
                        wanted.path("times").asInt(1),
                        wanted.path("method").asText(),
                        wanted.path("after").asBoolean()));
            case "/stand-in/consent" ->
                writers.consents(
                        wanted.path("person").asText(), wanted.path("given").asBoolean());
            default -> throw new IllegalArgumentException(path);
        }
        return id;
    }
}
