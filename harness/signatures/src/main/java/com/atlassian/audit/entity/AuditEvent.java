package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something that was done.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; used so in mailru jira-plugins-jsincluder.
 */
public final class AuditEvent {
    private final Builder made;

    private AuditEvent(Builder made) {
        this.made = made;
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public AuditType getType() {
        return made.type;
    }

    public List<AuditResource> getAffectedObjects() {
        return List.copyOf(made.objects);
    }

    public List<ChangedValue> getChangedValues() {
        return List.copyOf(made.values);
    }

    /** Collects what there is to say. */
    public static final class Builder {
        private final AuditType type;
        private final List<AuditResource> objects = new ArrayList<>();
        private final List<ChangedValue> values = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource object) {
            objects.add(object);
            return this;
        }

        public Builder addChangedValueIfDifferent(ChangedValue value) {
            if (!Objects.equals(value.getFrom(), value.getTo())) {
                values.add(value);
            }
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
