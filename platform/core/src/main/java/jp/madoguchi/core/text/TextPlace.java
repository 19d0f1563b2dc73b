package jp.madoguchi.core.text;

/** Where on the site, or in which letter, a sentence stands. */
public enum TextPlace {
    EVERYWHERE,
    HOME,
    SIGN_IN,
    CALENDAR,
    FORM,
    CONFIRM,
    RECEIPT,
    REFUSAL,
    PAGES,
    MAIL
}
