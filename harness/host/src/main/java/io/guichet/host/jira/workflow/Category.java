package io.guichet.host.jira.workflow;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Jira's four fixed categories of statuses. */
public enum Category implements StatusCategory {
    UNDEFINED_CATEGORY(1, StatusCategory.UNDEFINED, "No Category", "medium-gray"),
    NEW(2, StatusCategory.TO_DO, "To Do", "blue-gray"),
    INDETERMINATE(4, StatusCategory.IN_PROGRESS, "In Progress", "yellow"),
    DONE(3, StatusCategory.COMPLETE, "Done", "green");

    private final long id;
    private final String key;
    private final String title;
    private final String colour;

    Category(long id, String key, String title, String colour) {
        this.id = id;
        this.key = key;
        this.title = title;
        this.colour = colour;
    }

    public static Category withKey(String key) {
        for (Category category : values()) {
            if (category.key.equals(key)) {
                return category;
            }
        }
        return UNDEFINED_CATEGORY;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getColorName() {
        return colour;
    }

    @Override
    public Long getSequence() {
        return (long) ordinal() + 1;
    }
}
