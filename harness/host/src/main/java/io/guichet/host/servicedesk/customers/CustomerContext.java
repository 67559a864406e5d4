package io.guichet.host.servicedesk.customers;

import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;

/**
 * JSM's {@code CustomerContextService}: within it a thread acts as from the portal.
 *
 * <p>Only there does the grantee "Service Project Customer – Portal Access" pass. It may be entered again from within.
 */
public final class CustomerContext implements CustomerContextService {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @Override
    public <T> T runInCustomerContext(NoExceptionsCallable<T> callable) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return callable.call();
        } finally {
            leave();
        }
    }

    @Override
    public void runInCustomerContext(Runnable runnable) {
        NoExceptionsCallable<Void> callable = () -> {
            runnable.run();
            return null;
        };
        runInCustomerContext(callable);
    }

    @Override
    public boolean isInCustomerContext() {
        return DEPTH.get() > 0;
    }

    private static void leave() {
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
