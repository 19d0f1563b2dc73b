package jp.madoguchi.bookingweb.person;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;

/** Number and secret of somebody who is to join a group, as they were typed. Hides itself in {@link #toString()}. */
public record PersonForm(
        @Nullable String scheme,
        @Nullable String number,
        @Nullable String password,
        @Nullable String month,
        @Nullable String day,
        @Nullable String further,
        @Nullable String ticket,
        @Nullable String work,
        @Nullable String answer)
        implements PersonTyped {

    /** Nothing typed, and no scheme chosen. */
    public static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "", "", "", "");

    /** Nothing typed; for 予約ID where {@code with} is "id", else for the city's scheme. */
    public static PersonForm with(@Nullable String with) {
        return "id".equals(with)
                ? new PersonForm(LoginScheme.RESERVATION_ID_PW.name(), "", "", "", "", "", "", "", "")
                : EMPTY;
    }

    /** What a request sends. */
    public static PersonForm of(HttpServletRequest request) {
        return new PersonForm(
                request.getParameter("scheme"),
                request.getParameter("number"),
                request.getParameter("password"),
                request.getParameter("month"),
                request.getParameter("day"),
                request.getParameter("further"),
                request.getParameter("ticket"),
                request.getParameter("work"),
                request.getParameter("answer"));
    }

    /** Whether a number or a secret is typed. */
    public boolean namesPerson() {
        return typed(number) || typed(password) || typed(month) || typed(day);
    }

    private static boolean typed(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "PersonForm[hidden]";
    }
}
