package jp.madoguchi.admin.mail;

import java.time.LocalDate;
import jp.madoguchi.core.mail.MailFilter;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailOutcome;
import jp.madoguchi.core.mail.MailState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list is narrowed to. */
public record MailFilterForm(
        @Nullable MailState state,
        @Nullable MailKind kind,
        @Nullable MailOutcome outcome,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day) {

    MailFilter filter() {
        return new MailFilter(state, kind, outcome, day);
    }

    /** The list's address with these limits and another page. */
    public String page(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/mail").queryParam("page", page);
        add(address, "state", state);
        add(address, "kind", kind);
        add(address, "outcome", outcome);
        add(address, "day", day);
        return address.build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
