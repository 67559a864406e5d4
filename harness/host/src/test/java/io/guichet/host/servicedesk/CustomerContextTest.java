package io.guichet.host.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.servicedesk.customers.CustomerContext;
import org.junit.jupiter.api.Test;

class CustomerContextTest {

    private final CustomerContext context = new CustomerContext();

    @Test
    void it_ends_with_what_runs_in_it() {
        NoExceptionsCallable<Boolean> question = context::isInCustomerContext;

        assertThat(context.runInCustomerContext(question)).isTrue();
        assertThat(context.isInCustomerContext()).isFalse();
    }

    @Test
    void it_may_be_entered_again_from_within() {
        NoExceptionsCallable<Boolean> twice = () -> {
            context.runInCustomerContext(
                    () -> assertThat(context.isInCustomerContext()).isTrue());
            return context.isInCustomerContext();
        };

        assertThat(context.runInCustomerContext(twice)).isTrue();
        assertThat(context.isInCustomerContext()).isFalse();
    }

    @Test
    void it_ends_with_an_exception_too() {
        Runnable failing = () -> {
            throw new IllegalStateException("no");
        };

        assertThatThrownBy(() -> context.runInCustomerContext(failing)).hasMessage("no");
        assertThat(context.isInCustomerContext()).isFalse();
    }

    @Test
    void another_thread_is_not_in_it() {
        boolean[] elsewhere = {true};
        Thread thread = new Thread(() -> elsewhere[0] = context.isInCustomerContext());

        context.runInCustomerContext(() -> {
            thread.start();
            join(thread);
        });

        assertThat(elsewhere[0]).isFalse();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
