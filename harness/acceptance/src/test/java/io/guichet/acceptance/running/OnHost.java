package io.guichet.acceptance.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives the tests of a class a running host; classes that ask for the same one, in the same JVM, share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedHosts.class)
public @interface OnHost {

    /** {@code h2} or {@code postgres}. */
    String db() default "h2";

    /** Hostile modes, comma separated. */
    String hostile() default "";

    /** Tells apart hosts that tests must not share, e.g. because one is killed. */
    String own() default "";

    /** How many agents {@code agent1}, {@code agent2} … project SUP has besides Aline and Benoît. */
    int moreAgents() default 0;
}
