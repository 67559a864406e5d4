package io.guichet.web.admin;

import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.web.problem.Refusals;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Key users out of a table that a subscriber hands in (R129): one on a line, by user name or by address.
 *
 * <p>The separator is the one that the first line has most of, or that Excel's line {@code sep=} names. A first line that
 * names its columns is not a person.
 */
final class KeyUserList {

    private static final Set<String> USER = Set.of(
            "user",
            "username",
            "user name",
            "login",
            "account",
            "utilisateur",
            "identifiant",
            "nom d’utilisateur",
            "compte");
    private static final Set<String> ADDRESS = Set.of(
            "e-mail", "email", "mail", "e-mail address", "email address", "courriel", "adresse e-mail", "adresse");

    private final Accounts accounts;
    private final People people;
    private final Map<PersonKey, Listed> listed = new LinkedHashMap<>();
    private final List<Ignored> ignored = new ArrayList<>();
    /** Where somebody may be named, the first that is filled counts: the user name before the address. */
    private List<Integer> columns = List.of(0);

    KeyUserList(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    Report read(String text) {
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw Refusals.unreadable();
        }
        var form = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var table = form.parse(new StringReader(text))) {
            var line = 1L;
            var isFirst = true;
            for (var row : table) {
                if (!(isFirst && isSeparatorsLine(row))) {
                    if (!(isFirst && isHead(row))) {
                        read(row, line);
                    }
                    isFirst = false;
                }
                line = table.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusals.unreadable();
        }
        return new Report(listed.size(), List.copyOf(listed.values()), ignored);
    }

    private static String separator(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        return List.of(";", ",", "\t").stream()
                .max((one, other) -> Integer.compare(first.split(one, -1).length, first.split(other, -1).length))
                .filter(found -> first.contains(found))
                .orElse(";");
    }

    /** What Excel writes before the table, cut at the separator that it names. */
    private static boolean isSeparatorsLine(CSVRecord row) {
        return row.getRecordNumber() == 1
                && row.get(0).strip().toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private boolean isHead(CSVRecord row) {
        var named = new ArrayList<Integer>();
        for (var names : List.of(USER, ADDRESS)) {
            IntStream.range(0, row.size())
                    .filter(i ->
                            names.contains(row.get(i).strip().replace('\'', '’').toLowerCase(Locale.ROOT)))
                    .forEach(named::add);
        }
        if (!named.isEmpty()) {
            columns = named;
        }
        return !named.isEmpty();
    }

    private String filled(CSVRecord row) {
        return columns.stream()
                .filter(i -> i < row.size())
                .map(i -> SafeCells.back(row.get(i).strip()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void read(CSVRecord row, long line) {
        var value = filled(row);
        if (value.isEmpty()) {
            ignored.add(new Ignored(line, String.join(" ", row.toList()).strip(), "empty"));
            return;
        }
        var found = whoIs(value);
        if (found.size() != 1) {
            ignored.add(new Ignored(line, value, found.isEmpty() ? "unknown" : "several"));
        } else if (listed.containsKey(found.get(0).person())) {
            ignored.add(new Ignored(line, value, "twice"));
        } else if (listed.size() == KeyUsersDocument.MOST_PEOPLE) {
            ignored.add(new Ignored(line, value, "tooMany"));
        } else {
            var account = found.get(0);
            listed.put(
                    account.person(),
                    new Listed(
                            account.userName(), people.shown(account.person()).name()));
        }
    }

    private List<Account> whoIs(String value) {
        var named = accounts.named(value);
        var people = named.isPresent() || !value.contains("@") ? named.stream().toList() : accounts.withAddress(value);
        return people.stream().map(accounts::of).flatMap(Optional::stream).toList();
    }

    /** @param people to be looked at and saved with the settings */
    record Report(int imported, List<Listed> people, List<Ignored> ignored) {}

    /** @param user the name that the settings keep */
    record Listed(String user, String name) {}

    /** @param reason {@code unknown}, {@code several}, {@code twice}, {@code empty} or {@code tooMany} */
    record Ignored(long line, String value, String reason) {}
}
