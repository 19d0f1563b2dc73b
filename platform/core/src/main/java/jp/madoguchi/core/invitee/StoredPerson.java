package jp.madoguchi.core.invitee;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the database keeps one: secrets hashed. Hides itself in {@link #toString()}.
 *
 * @param passwordHmac null in an import keeps what is stored; so do the other two secrets
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredPerson(
        UUID id,
        String procedure,
        String reservationNumber,
        byte @Nullable [] passwordHmac,
        byte @Nullable [] qrTokenHash,
        byte @Nullable [] mmddHmac,
        @Nullable String cityNumber,
        @Nullable String noticeId,
        @Nullable String name,
        @Nullable String address,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String serialNumber,
        @Nullable String applicationId,
        @Nullable String storagePlace,
        byte @Nullable [] citizenKey,
        boolean active) {

    boolean changesNothingIn(StoredPerson stored) {
        return procedure.equals(stored.procedure)
                && reservationNumber.equals(stored.reservationNumber)
                && keeps(passwordHmac, stored.passwordHmac)
                && keeps(qrTokenHash, stored.qrTokenHash)
                && keeps(mmddHmac, stored.mmddHmac)
                && Objects.equals(cityNumber, stored.cityNumber)
                && Objects.equals(noticeId, stored.noticeId)
                && Objects.equals(name, stored.name)
                && Objects.equals(address, stored.address)
                && Objects.equals(birthDate, stored.birthDate)
                && Objects.equals(sex, stored.sex)
                && Objects.equals(serialNumber, stored.serialNumber)
                && Objects.equals(applicationId, stored.applicationId)
                && Objects.equals(storagePlace, stored.storagePlace)
                && Arrays.equals(citizenKey, stored.citizenKey)
                && active == stored.active;
    }

    private static boolean keeps(byte @Nullable [] imported, byte @Nullable [] stored) {
        return imported == null || Arrays.equals(imported, stored);
    }

    @Override
    public String toString() {
        return "StoredPerson[id=" + id + "]";
    }
}
