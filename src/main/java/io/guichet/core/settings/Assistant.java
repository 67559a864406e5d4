package io.guichet.core.settings;

/**
 * The assistant that answers from the articles (R52). What it is called and says of itself is the product's own sentence
 * where nothing is written.
 *
 * @param account user name of the technical account by which its words become comments
 * @param model whether the model that the server knows, if it knows one, puts the quotes into words
 * @param disclaimer that it is in training (R59)
 * @param courtesy that one stays polite, even with a robot (R60)
 */
public record Assistant(
        boolean enabled, String account, boolean model, Texts name, Texts greeting, Texts disclaimer, Texts courtesy) {

    public static final Assistant USUAL =
            new Assistant(false, "", false, Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE);
}
