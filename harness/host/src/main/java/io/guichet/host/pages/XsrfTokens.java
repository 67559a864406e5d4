package io.guichet.host.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Jira's {@code atl_token}: a form must send what the browser's cookie says.
 *
 * <p>The end of the token tells whether it was given to somebody who was logged in; it changes with login and logout.
 */
public final class XsrfTokens {

    public static final String PARAMETER = "atl_token";
    private static final String COOKIE = "atlassian.xsrf.token";
    private static final String LOGGED_IN = "_lin";
    private static final String LOGGED_OUT = "_lout";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfTokens() {}

    /** The browser's token; a new one when it has none that fits. */
    static String current(HttpServletRequest request, HttpServletResponse response, Visitor visitor) {
        String given = (String) request.getAttribute(COOKIE);
        if (given != null) {
            return given;
        }
        String token = fromCookie(request, visitor).orElseGet(() -> give(request, response, visitor));
        request.setAttribute(COOKIE, token);
        return token;
    }

    public static boolean isRight(HttpServletRequest request, Visitor visitor) {
        String sent = Optional.ofNullable(request.getParameter(PARAMETER)).orElse("");
        return fromCookie(request, visitor)
                .filter(token -> MessageDigest.isEqual(bytes(token), bytes(sent)))
                .isPresent();
    }

    private static Optional<String> fromCookie(HttpServletRequest request, Visitor visitor) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(token -> token.endsWith(suffix(visitor)))
                .findFirst();
    }

    private static String give(HttpServletRequest request, HttpServletResponse response, Visitor visitor) {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes) + suffix(visitor);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return token;
    }

    private static String suffix(Visitor visitor) {
        return visitor.isLoggedIn() ? LOGGED_IN : LOGGED_OUT;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
