package jp.madoguchi.ledger.printing;

import java.util.List;

/**
 * The words of a notice that are the same for everyone.
 *
 * @param sender   who sends it: city, office, address and telephone, one line each
 * @param site     the booking site's address as a reader types it
 * @param steps    how to book, in order
 * @param papers   what to bring, one line each
 * @param contact  whom to ask, one line each
 * @param printedOn the day of print as words
 */
record NoticeTexts(
        String title,
        String sender,
        String greeting,
        String site,
        Labels labels,
        List<String> steps,
        List<String> papers,
        String contact,
        String printedOn) {

    /** Headings and captions. */
    record Labels(
            String honorific,
            String number,
            String password,
            String site,
            List<String> qr,
            String steps,
            String papers,
            String contact,
            String keep) {}
}
