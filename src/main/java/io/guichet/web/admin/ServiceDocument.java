package io.guichet.web.admin;

import io.guichet.core.settings.Service;
import java.util.List;

/** Another service on the wire. */
record ServiceDocument(String id, TextsDocument name, String contact) {

    private static final int MOST_SERVICES = 100;

    static ServiceDocument of(Service service) {
        return new ServiceDocument(service.id(), TextsDocument.of(service.name()), service.contact());
    }

    static List<Service> checked(List<ServiceDocument> sent, Checks checks) {
        var services = checks.list("services", sent, MOST_SERVICES, (field, service) -> service.checked(checks, field));
        return checks.unique("services", services, Service::id, ".id");
    }

    private Service checked(Checks checks, String field) {
        return new Service(
                checks.id(field + ".id", id),
                checks.name(field + ".name", name),
                checks.text(field + ".contact", contact, 0, Checks.LONGEST_SENTENCE));
    }
}
