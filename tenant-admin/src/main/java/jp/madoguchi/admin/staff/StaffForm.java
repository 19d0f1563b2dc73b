package jp.madoguchi.admin.staff;

import java.util.List;
import jp.madoguchi.identity.NewStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new account as it was typed. */
public record StaffForm(
        String shortName,
        String familyName,
        String givenName,
        @Nullable List<String> groups,
        @Nullable List<String> facilities) {

    private static final int LONGEST = 60;

    public StaffForm {
        shortName = text(shortName);
        familyName = text(familyName);
        givenName = text(givenName);
    }

    static StaffForm empty() {
        return new StaffForm("", "", "", List.of(), List.of());
    }

    /** Whether this place was ticked; what is no place's id is none. */
    public boolean at(long place) {
        return facilities != null && facilities.contains(Long.toString(place));
    }

    void check(Errors errors) {
        if (!NewStaff.isShortName(shortName)) {
            errors.rejectValue("shortName", "admin-staff.error.short-name");
        }
        name("familyName", familyName, errors);
        name("givenName", givenName, errors);
        if (groups == null || groups.isEmpty()) {
            errors.rejectValue("groups", "admin-staff.error.groups");
        }
    }

    private static void name(String field, String value, Errors errors) {
        if (!isName(value)) {
            errors.rejectValue(field, "admin-staff.error.name");
        }
    }

    /** Keycloak keeps names without signs that could be markup. */
    static boolean isName(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(sign -> "<>&\"$%!#?§,;:*~/\\|^=[]{}()".indexOf(sign) >= 0 || sign < ' ');
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "StaffForm[" + shortName + "]";
    }
}
