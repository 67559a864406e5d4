package com.atlassian.jira.util;

import java.util.Date;

/**
 * How Jira's forms write days, in the words of who is logged in.
 *
 * <p>Source: Jira 5 (com.atlassian.jira.issue.customfields.converters.DatePickerConverterImpl), imported by plugins of Jira 7 and later.
 */
public interface DateFieldFormat {
    String formatDatePicker(Date date);
}
