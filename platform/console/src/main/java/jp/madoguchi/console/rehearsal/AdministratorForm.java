package jp.madoguchi.console.rehearsal;

import jp.madoguchi.core.lifecycle.FirstAdministrator;
import org.jspecify.annotations.Nullable;

/** Who is to run the twin, as it was typed. */
public record AdministratorForm(
        @Nullable String shortName,
        @Nullable String familyName,
        @Nullable String givenName) {

    /** Nothing typed yet. */
    static final AdministratorForm EMPTY = new AdministratorForm("admin", "", "");

    FirstAdministrator administrator() {
        return new FirstAdministrator(text(shortName), text(familyName), text(givenName));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Hides the person's name. */
    @Override
    public String toString() {
        return "AdministratorForm[" + shortName + "]";
    }
}
