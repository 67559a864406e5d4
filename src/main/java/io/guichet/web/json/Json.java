package io.guichet.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

/**
 * Reads and writes the wire contract's JSON.
 *
 * <p>The mapper is ours and not Jira's, so that the shapes do not depend on how Jira sets up its own. It is strict:
 * a misspelt field or a number in the place of a text is the sender's mistake and not ours to guess at.
 */
@Named
public final class Json {

    /** Longest body, in bytes: the longest message with every character escaped. */
    static final int LONGEST = 512 * 1024;

    private final ObjectMapper mapper;

    @Inject
    public Json() {
        var texts = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                // Jackson's shared type factory would keep this plugin's classes after an upgrade.
                .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 200)))
                .withCoercionConfig(LogicalType.Textual, config -> {
                    config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                });
        mapper = texts.build();
    }

    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written: " + value.getClass(), e);
        }
    }

    /** As a tree, to be walked. */
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** Reads a body; says {@link Malformed} or {@link TooLarge} instead of guessing. */
    public <T> T read(InputStream body, Class<T> type) {
        return read(body, mapper.readerFor(type));
    }

    /** Reads a body that may be left out. */
    public <T> T read(InputStream body, Class<T> type, T leftOut) {
        var whole = new PushbackInputStream(body);
        try {
            var first = whole.read();
            if (first < 0) {
                return leftOut;
            }
            whole.unread(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(whole, type);
    }

    /** Reads a part of what was read before. */
    public <T> T read(JsonNode part, Class<T> type) {
        return reading(() -> mapper.readerFor(type).readValue(mapper.treeAsTokens(part)));
    }

    private static <T> T read(InputStream body, ObjectReader reader) {
        return reading(() -> {
            var bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new TooLarge(LONGEST);
            }
            return reader.readValue(bytes);
        });
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            var value = reading.read();
            if (value == null) {
                throw new Malformed("");
            }
            return value;
        } catch (ValueInstantiationException e) {
            throw e.getCause() instanceof Malformed ours ? ours : new Malformed("");
        } catch (PropertyBindingException e) {
            throw new Malformed(e.getPropertyName());
        } catch (JsonProcessingException e) {
            throw new Malformed("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes something of JSON. */
    private interface Reading<T> {
        T read() throws IOException;
    }
}
