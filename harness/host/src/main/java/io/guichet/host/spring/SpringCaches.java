package io.guichet.host.spring;

import java.lang.reflect.Field;
import java.util.Map;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** Makes Spring forget a plugin's classes, which it would remember until memory runs short. */
final class SpringCaches {

    private SpringCaches() {}

    static void forget(ClassLoader loader) {
        ReflectionUtils.clearCache();
        AnnotationUtils.clearCache();
        ResolvableType.clearCache();
        CachedIntrospectionResults.clearClassLoader(loader);
        clearBridgeMethods();
    }

    /** The one cache that Spring offers no way to clear. */
    private static void clearBridgeMethods() {
        Field cache = ReflectionUtils.findField(BridgeMethodResolver.class, "cache", Map.class);
        if (cache != null) {
            ReflectionUtils.makeAccessible(cache);
            ((Map<?, ?>) ReflectionUtils.getField(cache, null)).clear();
        }
    }
}
