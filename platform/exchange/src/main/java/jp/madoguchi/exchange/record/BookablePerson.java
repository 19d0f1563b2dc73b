package jp.madoguchi.exchange.record;

import static jp.madoguchi.exchange.record.RecordRules.blankToNull;
import static jp.madoguchi.exchange.record.RecordRules.optional;
import static jp.madoguchi.exchange.record.RecordRules.require;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger that may book a visit. Texts are exactly as the ledger stores them (no normalisation);
 * an empty optional text is null. The record hides itself in {@link #toString()}.
 *
 * @param personId id of the ledger row, the same on both sides
 * @param procedure the procedure's code, such as {@code issue} or {@code renewal}
 * @param reservationNumber 予約ID without its hyphens: 11 characters of {@code 0-9A-Z}
 * @param password the generated password in plain; only inside the encryption, the cloud keeps an HMAC
 * @param qrTokenHash SHA-256 of the QR code's token, 64 lower-case hex digits; the token itself never travels
 * @param mmdd month and day of birth for a city that signs in with them
 * @param cityNumber 予約番号 that the city gives itself, 1 to 20 characters of {@code 0-9A-Z}, unique within a city;
 *     signs in with the password
 * @param noticeId 交付通知書ID, which may repeat within a city
 * @param name 氏名
 * @param address 住所
 * @param birthDate {@code yyyy-MM-dd}; an unknown month or day is {@code 00}
 * @param sex 性別 as the ledger stores it
 * @param serialNumber 製造管理番号
 * @param applicationId 申請書ID
 * @param storagePlace where the card lies
 * @param state whether the person may book
 * @param updatedAt when the ledger last changed the row
 */
public record BookablePerson(
        UUID personId,
        String procedure,
        String reservationNumber,
        @Nullable String password,
        @Nullable String qrTokenHash,
        @Nullable String mmdd,
        @Nullable String cityNumber,
        @Nullable String noticeId,
        @Nullable String name,
        @Nullable String address,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String serialNumber,
        @Nullable String applicationId,
        @Nullable String storagePlace,
        PersonState state,
        Instant updatedAt) {

    /** @throws IllegalArgumentException when a field does not have the form above; the message names the field only */
    public BookablePerson {
        require(RecordRules.PROCEDURE, procedure, "procedure");
        require(RecordRules.RESERVATION_NUMBER, reservationNumber, "reservationNumber");
        password = blankToNull(password);
        qrTokenHash = optional(RecordRules.SHA_256, qrTokenHash, "qrTokenHash");
        mmdd = optional(RecordRules.MMDD, mmdd, "mmdd");
        cityNumber = optional(RecordRules.CITY_NUMBER, cityNumber, "cityNumber");
        noticeId = blankToNull(noticeId);
        name = blankToNull(name);
        address = blankToNull(address);
        birthDate = optional(RecordRules.DATE, birthDate, "birthDate");
        sex = blankToNull(sex);
        serialNumber = blankToNull(serialNumber);
        applicationId = blankToNull(applicationId);
        storagePlace = blankToNull(storagePlace);
    }

    /** Of a city that gives no numbers of its own. */
    public BookablePerson(
            UUID personId,
            String procedure,
            String reservationNumber,
            @Nullable String password,
            @Nullable String qrTokenHash,
            @Nullable String mmdd,
            @Nullable String noticeId,
            @Nullable String name,
            @Nullable String address,
            @Nullable String birthDate,
            @Nullable String sex,
            @Nullable String serialNumber,
            @Nullable String applicationId,
            @Nullable String storagePlace,
            PersonState state,
            Instant updatedAt) {
        this(
                personId,
                procedure,
                reservationNumber,
                password,
                qrTokenHash,
                mmdd,
                null,
                noticeId,
                name,
                address,
                birthDate,
                sex,
                serialNumber,
                applicationId,
                storagePlace,
                state,
                updatedAt);
    }

    /** Id, procedure and state alone. */
    @Override
    public String toString() {
        return "BookablePerson[personId=" + personId + ", procedure=" + procedure + ", state=" + state + "]";
    }
}
