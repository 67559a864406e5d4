package io.guichet.core.identity;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * Makes tokens and tells whether one is right. What is kept is salted, slow to try out, and of one person, project and
 * address alone: a token that was sent to somebody else, or elsewhere, is wrong here.
 */
final class Tokens {

    /** No two of them look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final int SALT = 16;
    private static final int ROUNDS = 20_000;

    private final SecureRandom random = new SecureRandom();

    String fresh() {
        var token = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    String hash(String token, PersonKey person, ProjectKey project, String email) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return text(salt) + ":" + text(digest(salt, token, person, project, email));
    }

    boolean isRight(String typed, Confirmation confirmation) {
        return confirmation
                .sent()
                .map(sent -> sent.hash().split(":", 2))
                .filter(parts -> MessageDigest.isEqual(
                        Base64.getDecoder().decode(parts[1]),
                        digest(
                                Base64.getDecoder().decode(parts[0]),
                                plain(typed),
                                confirmation.person(),
                                confirmation.project(),
                                confirmation.email())))
                .isPresent();
    }

    /** As it is meant, however it was typed or pasted. */
    private static String plain(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] digest(byte[] salt, String token, PersonKey person, ProjectKey project, String email) {
        var bound = String.join("\n", token, person.value(), project.value(), email.toLowerCase(Locale.ROOT));
        var sha = sha256();
        sha.update(salt);
        var digest = sha.digest(bound.getBytes(StandardCharsets.UTF_8));
        for (var i = 1; i < ROUNDS; i++) {
            sha.update(salt);
            digest = sha.digest(digest);
        }
        return digest;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
