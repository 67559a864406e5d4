package io.guichet.core.secrets;

/** Tells a payment card's number from the other long numbers of an office. */
final class CardNumber {

    private CardNumber() {}

    /** Digits of an issuer, in one piece or grouped as on the card, with the right check digit. */
    static boolean is(String text, int from, int to) {
        var groups = new StringBuilder();
        var digits = new StringBuilder();
        var inGroup = 0;
        for (var at = from; at < to; at++) {
            var unit = text.charAt(at);
            if (unit >= '0' && unit <= '9') {
                digits.append(unit);
                inGroup++;
            } else {
                groups.append(inGroup);
                inGroup = 0;
            }
        }
        groups.append(inGroup);
        return !followsDigits(text, from) && isIssued(digits.toString(), groups.toString()) && checks(digits);
    }

    /** The rest of a longer number, such as an account's (IBAN). */
    private static boolean followsDigits(String text, int from) {
        return from >= 2 && text.charAt(from - 2) >= '0' && text.charAt(from - 2) <= '9';
    }

    private static boolean isIssued(String digits, String groups) {
        return switch (groups) {
            case "16", "4444" -> isSixteen(digits);
            case "15", "465" -> digits.startsWith("34") || digits.startsWith("37");
            // In one piece it could as well be a company's number (SIRET), which has the same check digit.
            case "464" -> digits.startsWith("30") || digits.startsWith("36") || digits.startsWith("38");
            default -> false;
        };
    }

    private static boolean isSixteen(String digits) {
        var four = Integer.parseInt(digits.substring(0, 4));
        return four / 1000 == 4
                || (four >= 5100 && four <= 5599)
                || (four >= 2221 && four <= 2720)
                || four == 6011
                || four / 100 == 65
                || (four >= 6440 && four <= 6499)
                || (four >= 3528 && four <= 3589);
    }

    /** Luhn's check. */
    private static boolean checks(CharSequence digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            var counted = at % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
