package jp.madoguchi.admin.facilities;

import jp.madoguchi.core.facility.FacilityDetails;

/** A place as it is typed. */
public final class FacilityForm {

    private String code = "";
    private String name = "";
    private String address = "";
    private String phone = "";
    private String directions = "";
    private String papers = "";
    private int displayOrder;
    private boolean open;

    static FacilityForm empty(int displayOrder) {
        FacilityForm form = new FacilityForm();
        form.displayOrder = displayOrder;
        form.open = true;
        return form;
    }

    static FacilityForm of(FacilityDetails details) {
        FacilityForm form = new FacilityForm();
        form.code = details.code();
        form.name = details.name();
        form.address = details.address();
        form.phone = details.phone();
        form.directions = details.directions();
        form.papers = details.papers();
        form.displayOrder = details.displayOrder();
        form.open = details.open();
        return form;
    }

    FacilityDetails details() {
        return new FacilityDetails(
                code.strip(),
                name.strip(),
                address.strip(),
                phone.strip(),
                directions.strip(),
                papers.strip(),
                displayOrder,
                open);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }

    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }

    public int getDisplayOrder() {
        return displayOrder;
    }

    public void setDisplayOrder(int displayOrder) {
        this.displayOrder = displayOrder;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
