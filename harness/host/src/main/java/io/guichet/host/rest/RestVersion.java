package io.guichet.host.rest;

import java.util.Arrays;
import java.util.Optional;

/** The version at the end of a mounted path, ordered number by number: 1.10 after 1.9. */
record RestVersion(int[] numbers) implements Comparable<RestVersion> {

    /** The version of a path that is {@code <name>/<version>}; nothing when it is another path or has no version. */
    static Optional<RestVersion> of(String path, String name) {
        if (!path.startsWith(name + "/")) {
            return Optional.empty();
        }
        String version = path.substring(name.length() + 1);
        return Optional.of(version)
                .filter(text -> text.matches("\\d+(\\.\\d+)*"))
                .map(text -> new RestVersion(Arrays.stream(text.split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray()));
    }

    @Override
    public int compareTo(RestVersion other) {
        return Arrays.compare(numbers, other.numbers);
    }
}
