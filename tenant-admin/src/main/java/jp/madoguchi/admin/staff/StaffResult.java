package jp.madoguchi.admin.staff;

import java.util.Locale;

/** What became of a change to an account. */
enum StaffResult {
    DONE,
    /** It is the account of the one who asks. */
    OWN_ACCOUNT,
    /** Nobody could run the city's console afterwards. */
    LAST_ADMINISTRATOR;

    /** Message key of the sentence that says what to do. */
    String key() {
        return "admin-staff.result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
