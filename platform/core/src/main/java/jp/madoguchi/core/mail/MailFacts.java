package jp.madoguchi.core.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.core.text.Language;

/**
 * What a mail tells of a booking. Names of people are never in a mail.
 *
 * @param language of the one who booked
 * @param active whether the visit is still ahead and not cancelled
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
        Language language) {}
