package io.guichet.host.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.function.Consumer;

/** Everybody's own choice of language, customers included; in Jira it stands in the profile. */
@Path("language")
@Consumes(MediaType.APPLICATION_JSON)
public final class LanguageChoice {

    private final Consumer<Locale> choose;

    public LanguageChoice(Consumer<Locale> choose) {
        this.choose = choose;
    }

    /** @param locale as Jira writes it, {@code fr_FR} or {@code en_UK} */
    public record Chosen(String locale) {}

    @PUT
    public void choose(Chosen chosen) {
        choose.accept(chosen.locale().startsWith("fr") ? Locale.FRANCE : Locale.UK);
    }
}
