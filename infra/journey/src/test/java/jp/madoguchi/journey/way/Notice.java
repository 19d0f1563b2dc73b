package jp.madoguchi.journey.way;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 交付案内 as the person who opens the letter reads it.
 *
 * @param name of the person, as it is printed
 * @param number 予約ID in its printed groups
 * @param password as printed
 * @param qr what a scanner reads; empty when it was not scanned
 */
public record Notice(String name, String number, String password, String qr) {

    private static final Pattern NAME = Pattern.compile("(?m)^(.+?)[ 　]+様");
    private static final Pattern NUMBER = Pattern.compile("予約ID\\s+([0-9A-Z]+(?:-[0-9A-Z]+)+)");
    private static final Pattern PASSWORD = Pattern.compile("パスワード\\s+([0-9A-Za-z-]+)\\s");

    /** Reads one page's text and codes. */
    static Notice read(String text, List<String> codes) {
        if (codes.size() != 1) {
            throw new AssertionError("One QR code was expected, read were " + codes);
        }
        return new Notice(find(NAME, text), find(NUMBER, text), find(PASSWORD, text), codes.getFirst());
    }

    static Notice ofLine(String line) {
        String[] parts = line.split("\t", -1);
        return new Notice(parts[0], parts[1], parts[2], parts[3]);
    }

    String asLine() {
        return String.join("\t", name, number, password, qr);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " on the page:\n" + text);
        }
        return matcher.group(1).strip();
    }

    @Override
    public String toString() {
        return "Notice";
    }
}
