package io.guichet.core.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The sentences that the rules are measured on; {@code make-corpus.mjs} says how a line is written. */
enum Corpus {
    TUNED("corpus-tuned.tsv"),
    HELD_OUT("corpus-held-out.tsv");

    private final String file;

    Corpus(String file) {
        this.file = file;
    }

    List<Line> lines() {
        try (var stream = Corpus.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return this == TUNED ? "tuned" : "held-out";
    }

    /**
     * @param kind absent where nothing is secret
     * @param from where the secret begins
     */
    record Line(String language, Optional<String> kind, String text, int from, int to) {

        static Line of(String line) {
            var parts = line.split("\t", 3);
            var marked = parts[2].replace("¦", "").replace('⏎', '\n');
            var from = marked.indexOf('⟦');
            var to = marked.indexOf('⟧') - 1;
            var kind = Optional.of(parts[1]).filter(known -> !known.equals("-"));
            return new Line(parts[0], kind, marked.replace("⟦", "").replace("⟧", ""), from, to);
        }

        boolean isOf(SecretKind asked) {
            return kind.filter(asked.wire()::equals).isPresent();
        }

        /** Whether nothing of the secret would be left after masking. */
        boolean isFoundIn(List<Secret> found) {
            return found.stream().anyMatch(secret -> secret.from() <= from && secret.to() >= to);
        }
    }
}
