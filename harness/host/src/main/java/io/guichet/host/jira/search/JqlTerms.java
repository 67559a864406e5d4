package io.guichet.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.Constant;
import io.guichet.host.jira.search.JqlClause.Operand;
import io.guichet.host.jira.workflow.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the ids that the values of a query stand for; what nothing bears is noted as a complaint. */
final class JqlTerms {

    private final References references;
    private final Groups groups;
    private final ApplicationUser searcher;
    private final List<String> complaints = new ArrayList<>();

    JqlTerms(References references, Groups groups, ApplicationUser searcher) {
        this.references = references;
        this.groups = groups;
        this.searcher = searcher;
    }

    /** What a strict reader would refuse the query for. */
    List<String> complaints() {
        return complaints;
    }

    List<Long> projects(Operand operand) {
        String text = text("project", operand);
        return known(
                "project",
                text,
                references.projects().all().stream()
                        .filter(project -> text.equalsIgnoreCase(project.getKey())
                                || text.equalsIgnoreCase(project.getName())
                                || text.equals(project.getId().toString()))
                        .map(project -> project.getId()));
    }

    List<Long> constants(String field, Operand operand, List<? extends Constant> all) {
        String text = text(field, operand);
        return known(
                field,
                text,
                all.stream()
                        .filter(constant -> text.equalsIgnoreCase(constant.name()) || text.equals(constant.getId()))
                        .map(Constant::id));
    }

    List<Long> statusesOf(Operand operand) {
        String text = text("statuscategory", operand);
        return known(
                "statusCategory",
                text,
                references.statuses().all().stream()
                        .filter(status -> fits(Category.withKey(status.categoryKey()), text))
                        .map(Constant::id));
    }

    private static boolean fits(Category category, String text) {
        return text.equalsIgnoreCase(category.getName())
                || text.equalsIgnoreCase(category.getKey())
                || text.equals(category.getId().toString());
    }

    List<Long> components(Operand operand) {
        String text = text("component", operand);
        return known(
                "component",
                text,
                references.projects().all().stream()
                        .flatMap(project -> references.projects().components().ofProject(project.getId()).stream())
                        .filter(component -> text.equalsIgnoreCase(component.name())
                                || text.equals(component.getId().toString()))
                        .map(component -> component.id()));
    }

    /** Keys of people, by user name or key, or from {@code currentUser()} and {@code membersOf()}. */
    List<String> people(String field, Operand operand) {
        if (operand instanceof Operand.Function function) {
            return switch (function.name()) {
                case "currentuser" -> searcher == null ? List.of() : List.of(searcher.getKey());
                case "membersof" ->
                    groups.members(String.join("", function.arguments())).stream()
                            .map(ApplicationUser::getKey)
                            .toList();
                default -> throw new JqlError("Unable to find JQL function '" + function.name() + "()'.");
            };
        }
        String text = text(field, operand);
        Stream<String> byName = references.users().byName(text).map(ApplicationUser::getKey).stream();
        Stream<String> byKey = references.users().byKey(text).map(ApplicationUser::getKey).stream();
        return known(field, text, Stream.concat(byName, byKey).distinct());
    }

    String text(String field, Operand operand) {
        if (operand instanceof Operand.Value value) {
            return value.text();
        }
        throw new JqlError("A value is expected for the field '" + field.toLowerCase(Locale.ROOT) + "'.");
    }

    private <T> List<T> known(String field, String text, Stream<T> found) {
        List<T> ids = found.toList();
        if (ids.isEmpty()) {
            complaints.add("The value '" + text + "' does not exist for the field '" + field + "'.");
        }
        return ids;
    }
}
