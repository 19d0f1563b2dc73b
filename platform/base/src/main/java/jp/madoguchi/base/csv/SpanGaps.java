package jp.madoguchi.base.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies between and behind the fields of a line. */
final class SpanGaps {

    private static final int END = 90_000;

    private SpanGaps() {}

    /** In order; the last one reaches to the line's end. */
    static List<TextSpan> of(List<TextSpan> fields) {
        List<TextSpan> gaps = new ArrayList<>();
        int next = 1;
        for (TextSpan field :
                fields.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
            if (field.start() > next) {
                gaps.add(new TextSpan(next, field.start() - next));
            }
            next = Math.max(next, field.end() + 1);
        }
        gaps.add(new TextSpan(next, END - Math.min(next, END - 1)));
        return gaps;
    }
}
