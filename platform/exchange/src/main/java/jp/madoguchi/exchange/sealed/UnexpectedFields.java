package jp.madoguchi.exchange.sealed;

import java.util.List;

/** A row has personal fields that the reading city does not take. */
final class UnexpectedFields extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnexpectedFields(List<String> names) {
        super("Fields that the city does not take");
        this.names = List.copyOf(names);
    }

    /** What the fields are called in a sentence. */
    List<String> names() {
        return names;
    }
}
