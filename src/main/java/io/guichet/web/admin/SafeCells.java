package io.guichet.web.admin;

/** Cells of a table that a spreadsheet shows and does not run: what would begin a formula gets an apostrophe before it. */
final class SafeCells {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SafeCells() {}

    static String of(String value) {
        return beginsAFormula(value, 0) ? "'" + value : value;
    }

    /** As it was. */
    static String back(String cell) {
        return cell.startsWith("'") && beginsAFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean beginsAFormula(String text, int at) {
        return text.length() > at && BEGINS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
