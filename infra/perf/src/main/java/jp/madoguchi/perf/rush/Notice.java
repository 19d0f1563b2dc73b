package jp.madoguchi.perf.rush;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.perf.load.Answer;

/**
 * What a page that asks to wait says.
 *
 * @param seconds after which a browser without JavaScript asks again
 * @param line false for a page that cannot be shown for a moment
 * @param estimate a line's range, where it says one
 */
record Notice(int seconds, boolean line, Optional<Range> estimate) {

    private static final Pattern REFRESH = Pattern.compile("http-equiv=\"refresh\" content=\"(\\d+)\"");
    private static final Pattern BETWEEN = Pattern.compile("約(\\d+)分から(\\d+)分");
    private static final Pattern WITHIN = Pattern.compile("約(\\d+)分以内");
    private static final String LINE = "id=\"waiting\"";

    /** In minutes. */
    record Range(int from, int to) {}

    /** Empty where the page is the one that was asked for. */
    static Optional<Notice> of(Answer answer) {
        if (answer.status() != Answer.OK || !answer.contentType().startsWith("text/html")) {
            return Optional.empty();
        }
        String page = answer.text();
        Matcher refresh = REFRESH.matcher(page);
        return refresh.find()
                ? Optional.of(new Notice(Integer.parseInt(refresh.group(1)), page.contains(LINE), range(page)))
                : Optional.empty();
    }

    private static Optional<Range> range(String page) {
        Matcher between = BETWEEN.matcher(page);
        if (between.find()) {
            return Optional.of(new Range(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2))));
        }
        Matcher within = WITHIN.matcher(page);
        return within.find() ? Optional.of(new Range(0, Integer.parseInt(within.group(1)))) : Optional.empty();
    }
}
