package com.atlassian.audit.entity;

/**
 * What was done, by keys that the product translates for whoever reads.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; used so in mailru jira-plugins-jsincluder.
 */
public final class AuditType {
    private final Builder made;

    private AuditType(Builder made) {
        this.made = made;
    }

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(area, level, categoryI18nKey, actionI18nKey);
    }

    public CoverageArea getArea() {
        return made.area;
    }

    public CoverageLevel getLevel() {
        return made.level;
    }

    public String getCategoryI18nKey() {
        return made.category;
    }

    public String getActionI18nKey() {
        return made.action;
    }

    /** Collects what there is to say. */
    public static final class Builder {
        private final CoverageArea area;
        private final CoverageLevel level;
        private final String category;
        private final String action;

        private Builder(CoverageArea area, CoverageLevel level, String category, String action) {
            this.area = area;
            this.level = level;
            this.category = category;
            this.action = action;
        }

        public AuditType build() {
            return new AuditType(this);
        }
    }
}
