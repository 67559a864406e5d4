package io.guichet.core.knowledge;

import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts which articles were shown, opened and answered a question, and searches that found nothing (R26).
 *
 * <p>Whoever types asks at every pause, so all of this is in memory until {@link #flush}. Who it was is remembered for the day,
 * on this node alone, so that nobody counts twice; what is stored is numbers. A node that is killed loses what it counted since
 * the last flush, and then counts people of that day once more.
 */
@Named
public final class CountingArticles {

    /** How often {@link #flush} is called. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    /** Questions of one person that follow each other sooner are one search, of which the last says what came of it. */
    static final Duration ONE_SEARCH = Duration.ofSeconds(15);

    /** Acts that are remembered; above it people may count twice a day. */
    private static final int MOST = 50_000;

    private final ArticleNumbers numbers;
    private final Settings settings;
    private final Clock clock;
    private final Map<Place, Tally> counted = new HashMap<>();
    private final Set<Act> acts = new HashSet<>();
    private final Map<Searcher, Search> searches = new HashMap<>();

    @Inject
    public CountingArticles(ArticleNumbers numbers, Settings settings, Clock clock) {
        this.numbers = numbers;
        this.settings = settings;
        this.clock = clock;
    }

    /** She was shown these, or nothing. Less than a question's letters are no search. */
    public void searched(PersonKey person, ProjectKey project, String words, List<FoundArticle> found) {
        if (words.strip().length() >= SuggestingArticles.SHORTEST) {
            searched(
                    person,
                    project,
                    found.stream().map(one -> one.article().id()).toList());
        }
    }

    /**
     * The assistant quoted these, or nothing. What she was shown while she typed the question was the same search: that the
     * assistant keeps silent makes it no vain one.
     */
    public void answered(PersonKey person, ProjectKey project, List<String> articles) {
        synchronized (counted) {
            var typed = searches.get(new Searcher(person, project));
            var shown = typed != null && typed.found() && !typed.isOver(clock.instant());
            searched(person, project, articles, shown || !articles.isEmpty());
        }
    }

    private void searched(PersonKey person, ProjectKey project, List<String> articles) {
        searched(person, project, articles, !articles.isEmpty());
    }

    private void searched(PersonKey person, ProjectKey project, List<String> articles, boolean found) {
        var now = clock.instant();
        var day = day(project, now);
        synchronized (counted) {
            var searcher = new Searcher(person, project);
            var before = searches.put(searcher, new Search(day, now, found));
            if (before != null && before.isOver(now)) {
                settle(searcher, before);
            }
            articles.forEach(article -> once(person, place(project, day, article), Tally.SHOWN));
        }
    }

    public void opened(PersonKey person, ProjectKey project, String article) {
        synchronized (counted) {
            opened(person, place(project, day(project, clock.instant()), article));
        }
    }

    /** It answered her question; whoever says so has read it. */
    public void solved(PersonKey person, ProjectKey project, String article) {
        synchronized (counted) {
            var place = place(project, day(project, clock.instant()), article);
            opened(person, place);
            once(person, place, Tally.SOLVED);
        }
    }

    /** It did not after all; known where she said so, and as long as the day. */
    public void unsolved(PersonKey person, ProjectKey project, String article) {
        synchronized (counted) {
            var place = place(project, day(project, clock.instant()), article);
            if (acts.remove(new Act(person, place, Tally.SOLVED))) {
                counted.merge(place, Tally.TAKEN_BACK, Tally::plus);
            }
        }
    }

    private void opened(PersonKey person, Place place) {
        var searcher = new Searcher(person, place.project());
        var before = searches.remove(searcher);
        if (before != null) {
            settle(searcher, before);
        }
        once(person, place, Tally.OPENED);
    }

    private void once(PersonKey person, Place place, Tally one) {
        if (acts.size() >= MOST) {
            acts.clear();
        }
        if (acts.add(new Act(person, place, one))) {
            counted.merge(place, one, Tally::plus);
        }
    }

    private void settle(Searcher searcher, Search search) {
        var place = new Place(searcher.project(), search.day(), Optional.empty());
        counted.merge(place, search.found() ? Tally.FOUND : Tally.FRUITLESS, Tally::plus);
    }

    /** Stores what was counted. What cannot be stored now is stored the next time. */
    public void flush() {
        flush(false);
    }

    /** Nobody will count here any more: searches that may have gone on are over, too. */
    public void flushAll() {
        flush(true);
    }

    private void flush(boolean last) {
        var now = clock.instant();
        List<Place> places;
        synchronized (counted) {
            searches.entrySet().removeIf(open -> {
                var over = last || open.getValue().isOver(now);
                if (over) {
                    settle(open.getKey(), open.getValue());
                }
                return over;
            });
            acts.removeIf(act -> act.place().day().isBefore(day(act.place().project(), now)));
            places = List.copyOf(counted.keySet());
        }
        places.forEach(this::store);
    }

    private void store(Place place) {
        Tally tally;
        synchronized (counted) {
            tally = counted.remove(place);
        }
        if (tally == null) {
            return;
        }
        try {
            numbers.add(new Count(place.project(), place.day(), place.article(), tally));
        } catch (RuntimeException e) {
            synchronized (counted) {
                counted.merge(place, tally, Tally::plus);
            }
            throw e;
        }
    }

    private LocalDate day(ProjectKey project, Instant moment) {
        return LocalDate.ofInstant(moment, settings.of(project).schedule().zone());
    }

    private static Place place(ProjectKey project, LocalDate day, String article) {
        return new Place(project, day, Optional.of(article));
    }

    private record Place(ProjectKey project, LocalDate day, Optional<String> article) {}

    private record Act(PersonKey person, Place place, Tally what) {}

    private record Searcher(PersonKey person, ProjectKey project) {}

    private record Search(LocalDate day, Instant lastAt, boolean found) {

        boolean isOver(Instant now) {
            return !now.isBefore(lastAt.plus(ONE_SEARCH));
        }
    }
}
