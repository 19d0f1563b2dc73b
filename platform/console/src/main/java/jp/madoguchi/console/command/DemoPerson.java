package jp.madoguchi.console.command;

import java.time.Clock;
import java.util.Locale;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.jspecify.annotations.Nullable;

/**
 * An invented person with a notice in hand.
 *
 * @param number what the city's sign-in asks for first, as it is printed
 * @param secret what it asks for then
 */
record DemoPerson(String number, String secret, BookablePerson row) {
    private static final int DAYS_OF_A_MONTH = 28;
    private static final int MONTHS = 12;

    /** The city's person of that order, from 1 on; numbers of a city's own are told by it, 予約ID are drawn. */
    static DemoPerson of(LoginScheme scheme, int order, SecureTokens tokens, Clock clock) {
        String reservation = ReservationNumber.next(tokens).value();
        String birthday =
                String.format(Locale.ROOT, "%02d%02d", 1 + (order - 1) % MONTHS, 1 + (order - 1) % DAYS_OF_A_MONTH);
        String password = tokens.notePassword();
        return switch (scheme) {
            case RESERVATION_ID_PW ->
                new DemoPerson(
                        new ReservationNumber(reservation).print(),
                        password,
                        row(tokens, clock, reservation, password, null, new Numbers(null, null, null)));
            case NOTICE_ID_MMDD -> {
                String notice = String.valueOf(770_000_000 + order);
                yield new DemoPerson(
                        notice,
                        birthday,
                        row(tokens, clock, reservation, null, birthday, new Numbers(notice, null, null)));
            }
            case SERIAL_MMDD -> {
                String serial = String.valueOf(510_000_000 + order);
                yield new DemoPerson(
                        serial,
                        birthday,
                        row(tokens, clock, reservation, null, birthday, new Numbers(null, serial, null)));
            }
            case CITY_NO_PW -> {
                String number = String.valueOf(2_600_000 + order);
                yield new DemoPerson(
                        number,
                        password,
                        row(tokens, clock, reservation, password, null, new Numbers(null, null, number)));
            }
        };
    }

    private record Numbers(
            @Nullable String notice,
            @Nullable String serial,
            @Nullable String city) {}

    private static BookablePerson row(
            SecureTokens tokens,
            Clock clock,
            String reservation,
            @Nullable String password,
            @Nullable String birthday,
            Numbers numbers) {
        return new BookablePerson(
                tokens.uuid7(clock),
                "issue",
                reservation,
                password,
                null,
                birthday,
                numbers.city(),
                numbers.notice(),
                null,
                null,
                null,
                null,
                numbers.serial(),
                null,
                null,
                PersonState.ACTIVE,
                clock.instant());
    }

    @Override
    public String toString() {
        return "DemoPerson[" + row.personId() + "]";
    }
}
