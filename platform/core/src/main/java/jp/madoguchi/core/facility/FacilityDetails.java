package jp.madoguchi.core.facility;

/**
 * What staff enter about a place.
 *
 * @param code {@code [a-z0-9-]{1,30}}, unique in the city; travels in exchange files
 * @param name shown to residents
 * @param address shown on the receipt
 * @param phone shown on the receipt
 * @param directions how to get there, or ""
 * @param papers what to bring to this place beside what the procedure needs, one sentence a line, or ""
 * @param displayOrder ascending
 * @param open whether residents may choose it
 */
public record FacilityDetails(
        String code,
        String name,
        String address,
        String phone,
        String directions,
        String papers,
        int displayOrder,
        boolean open) {

    /** A place that needs nothing of its own. */
    public FacilityDetails(
            String code, String name, String address, String phone, String directions, int displayOrder, boolean open) {
        this(code, name, address, phone, directions, "", displayOrder, open);
    }
}
