package jp.madoguchi.core.mail;

import java.util.List;

/**
 * One page of a list of mails.
 *
 * @param page from 1
 */
public record MailPage(List<MailLine> lines, int page, int pages, int total) {
    public MailPage {
        lines = List.copyOf(lines);
    }
}
