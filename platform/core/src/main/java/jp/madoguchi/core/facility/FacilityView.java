package jp.madoguchi.core.facility;

/** A place as it is stored. */
public record FacilityView(long id, FacilityDetails details) {

    /** The name shown to residents. */
    public String name() {
        return details.name();
    }
}
