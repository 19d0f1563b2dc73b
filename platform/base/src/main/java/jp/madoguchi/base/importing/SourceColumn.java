package jp.madoguchi.base.importing;

import java.util.List;

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

    static SourceColumn named(String... names) {
        return new Named(List.of(names));
    }

    static SourceColumn at(int position) {
        return new At(position);
    }

    /** How a sentence names the column. */
    default String label() {
        return switch (this) {
            case Named named -> "「" + named.names().getFirst() + "」";
            case At at -> at.position() + "列目";
        };
    }
}
