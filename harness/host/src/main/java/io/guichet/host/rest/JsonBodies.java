package io.guichet.host.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;

/** JSON as REST v2 reads and writes it: Jackson's defaults, so an unknown property is a fault of the caller. */
final class JsonBodies {

    private JsonBodies() {}

    /** A provider per application, with a type cache of its own: Jackson's shared one would keep a plugin's classes. */
    static JacksonJsonProvider provider() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper.setTypeFactory(mapper.getTypeFactory().withCache(new LRUMap<>(16, 200)));
        return new JacksonJsonProvider(mapper);
    }
}
