package jp.madoguchi.base.importing;

import java.util.List;
import jp.madoguchi.base.csv.TextSpan;

/** Where a field stands in the file. */
public sealed interface SourceColumn {

    /** The column under one of these headers; width and blanks of the header are forgiven. */
    record Named(List<String> names) implements SourceColumn {
        public Named {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A named column needs a name");
            }
        }
    }

    /** The column at this place, counted from 1. */
    record At(int position) implements SourceColumn {
        public At {
            if (position < 1) {
                throw new IllegalArgumentException("Columns are counted from 1");
            }
        }
    }

    /** Characters or bytes of a line with fixed positions. */
    record Span(TextSpan span) implements SourceColumn {}

    /** The same text in every row; the file has no column for it. */
    record Constant(String value) implements SourceColumn {}

    static SourceColumn named(String... names) {
        return new Named(List.of(names));
    }

    static SourceColumn span(int start, int length) {
        return new Span(new TextSpan(start, length));
    }

    static SourceColumn constant(String value) {
        return new Constant(value);
    }

    static SourceColumn at(int position) {
        return new At(position);
    }

    /** How a sentence names the column. */
    default String label() {
        return switch (this) {
            case Named named -> "「" + named.names().getFirst() + "」";
            case At at -> at.position() + "列目";
            case Span(TextSpan span) -> "%d〜%d桁目".formatted(span.start(), span.end());
            case Constant constant -> "固定値「" + constant.value() + "」";
        };
    }
}
