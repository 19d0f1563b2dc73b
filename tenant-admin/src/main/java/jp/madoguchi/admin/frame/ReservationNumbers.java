package jp.madoguchi.admin.frame;

import jp.madoguchi.base.id.ReservationNumber;
import org.springframework.stereotype.Component;

/** Writes 予約ID in groups, as it stands on the printed notice; templates call it. */
@Component("reservationNumbers")
public class ReservationNumbers {

    /** @param number 11 characters without hyphens */
    public String print(String number) {
        return ReservationNumber.parse(number).map(ReservationNumber::print).orElse(number);
    }
}
