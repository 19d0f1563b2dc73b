package jp.madoguchi.core.waiting;

import java.util.List;

/**
 * One page of the list.
 *
 * @param page from 1
 */
public record WaitingPage(List<WaitingLine> lines, int page, int pages, int total) {
    public WaitingPage {
        lines = List.copyOf(lines);
    }
}
