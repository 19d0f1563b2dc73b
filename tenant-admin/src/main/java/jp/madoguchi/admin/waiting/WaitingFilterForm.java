package jp.madoguchi.admin.waiting;

import java.time.LocalDate;
import jp.madoguchi.core.waiting.WaitingFilter;
import jp.madoguchi.core.waiting.WaitingState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list is narrowed to. */
public record WaitingFilterForm(
        @Nullable WaitingState state,
        @Nullable Long facility,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    WaitingFilter filter() {
        return new WaitingFilter(state, facility, from, to);
    }

    /** The list's address with these limits and another page. */
    public String page(int page) {
        return address("/waiting").queryParam("page", page).build().toUriString();
    }

    /** The file's address with these limits. */
    public String csv() {
        return address("/waiting.csv").build().toUriString();
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "state", state);
        add(address, "facility", facility);
        add(address, "from", from);
        add(address, "to", to);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
