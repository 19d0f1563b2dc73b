package jp.madoguchi.core.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.core.text.Language;

/**
 * What a mail tells of a booking. Names of people are never in a mail.
 *
 * @param active whether it stands: neither cancelled nor over
 * @param noShow whether the visit did not come to pass
 * @param language of the one who booked
 */
public record MailFacts(
        String number,
        String facilityName,
        String facilityAddress,
        String facilityPhone,
        LocalDate day,
        LocalTime start,
        int people,
        boolean active,
        boolean noShow,
        Language language) {}
