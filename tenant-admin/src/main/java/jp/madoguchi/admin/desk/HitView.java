package jp.madoguchi.admin.desk;

import java.util.UUID;
import jp.madoguchi.core.invitee.PersonHit;
import org.jspecify.annotations.Nullable;

/** Somebody who was found, in words. Hides itself in {@link #toString()}. */
public record HitView(
        UUID id,
        String number,
        String procedure,
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String address,
        boolean active,
        boolean booked) {

    static HitView of(PersonHit hit) {
        return new HitView(
                hit.id(),
                hit.reservationNumber(),
                hit.procedure(),
                hit.name(),
                DeskBar.birth(hit.birthDate()),
                hit.address(),
                hit.active(),
                hit.booked());
    }

    @Override
    public String toString() {
        return "HitView[hidden]";
    }
}
