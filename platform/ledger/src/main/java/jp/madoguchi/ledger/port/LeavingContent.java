package jp.madoguchi.ledger.port;

import java.util.List;

/**
 * What is to leave, told without the people in it.
 *
 * @param title what it is, in words that staff read: カード一覧
 * @param count how many people or rows
 * @param fields the names of the columns or of what is printed, in words that staff read
 */
public record LeavingContent(String title, long count, List<String> fields) {

    /** @throws IllegalArgumentException when it says nothing */
    public LeavingContent {
        fields = List.copyOf(fields);
        if (title.isBlank() || count < 0 || fields.isEmpty()) {
            throw new IllegalArgumentException("What leaves has a title, a count and fields");
        }
    }
}
