package jp.madoguchi.ledger.card;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of 本人確認書類 that a city takes: one of the first list, or two of the second; others are only recorded, such
 * as those of an agent.
 */
public record Papers(List<String> one, List<String> two, List<String> others) {

    public Papers {
        one = List.copyOf(one);
        two = List.copyOf(two);
        others = List.copyOf(others);
    }

    /** Whether these are enough to know who somebody is. */
    public boolean enough(Collection<String> shown) {
        return shown.stream().anyMatch(one::contains)
                || shown.stream().filter(two::contains).distinct().count() >= 2;
    }

    /** Those of the names that are kinds of the city's lists. */
    public List<String> known(Collection<String> names) {
        return Stream.of(one, two, others)
                .flatMap(List::stream)
                .filter(names::contains)
                .distinct()
                .toList();
    }
}
