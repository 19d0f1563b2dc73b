package jp.madoguchi.console.tenant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an operator types to an order about a city that is there. */
public final class LifeForm {

    private String reason = "";
    private String eraseOn = "";
    private String typedName = "";

    /** Empty when it is no date. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(eraseOn.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static LifeForm of(LocalDate eraseOn) {
        LifeForm form = new LifeForm();
        form.eraseOn = eraseOn.toString();
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEraseOn() {
        return eraseOn;
    }

    public void setEraseOn(String eraseOn) {
        this.eraseOn = eraseOn;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }
}
