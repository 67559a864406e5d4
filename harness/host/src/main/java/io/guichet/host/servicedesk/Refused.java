package io.guichet.host.servicedesk;

import com.atlassian.servicedesk.api.ServiceDeskServiceException;

/** JSM's way to say no, with the HTTP status its REST answers for it. */
public final class Refused extends ServiceDeskServiceException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** It does not exist, or nobody tells this person that it does. */
    public static Refused notFound(String message) {
        return new Refused(404, message);
    }

    public static Refused forbidden(String message) {
        return new Refused(403, message);
    }

    public static Refused invalid(String message) {
        return new Refused(400, message);
    }

    public int status() {
        return status;
    }
}
