package io.guichet.host.webfragments;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open fragments of one kind, by the attribute that says where they stand. */
final class Fragments<F> implements ModuleType {

    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    private record Placed<F>(String place, Fragment fragment, F what) {}

    private final String element;
    private final String placeAttribute;
    private final Function<Fragment, F> reader;
    private final List<Placed<F>> open = new CopyOnWriteArrayList<>();

    Fragments(String element, String placeAttribute, Function<Fragment, F> reader) {
        this.element = element;
        this.placeAttribute = placeAttribute;
        this.reader = reader;
    }

    @Override
    public Set<String> elements() {
        return Set.of(element);
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        Fragment fragment = Fragment.of(module, plugin);
        Placed<F> placed =
                new Placed<>(module.xml().requiredAttribute(placeAttribute), fragment, reader.apply(fragment));
        open.add(placed);
        return () -> open.remove(placed);
    }

    /** Renders those that are shown, by weight; one that fails is logged and left out, and the page goes on. */
    <R> List<R> render(String place, Map<String, Object> context, Rendering<F, R> rendering) {
        return open.stream()
                .filter(placed -> placed.place().equals(place))
                .sorted(Comparator.comparingInt(
                        placed -> placed.fragment().module().weight()))
                .flatMap(placed -> renderOrLeaveOut(placed, context, rendering))
                .toList();
    }

    private static <F, R> Stream<R> renderOrLeaveOut(
            Placed<F> placed, Map<String, Object> context, Rendering<F, R> rendering) {
        Fragment fragment = placed.fragment();
        try {
            if (!fragment.isShown(context)) {
                return Stream.empty();
            }
            return Stream.of(rendering.render(fragment, placed.what(), fragment.context(context)));
        } catch (RuntimeException e) {
            LOG.error("{} was left out of the page", fragment.module(), e);
            return Stream.empty();
        }
    }

    /** Makes of a fragment what goes onto the page. */
    @FunctionalInterface
    interface Rendering<F, R> {
        R render(Fragment fragment, F what, Map<String, Object> context);
    }
}
