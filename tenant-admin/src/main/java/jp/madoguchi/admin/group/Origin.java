package jp.madoguchi.admin.group;

/** Where the members of a group may come from. */
public enum Origin {
    ANYWHERE(false, false),
    /** From an address on the group's list. */
    ADDRESS(true, false),
    /** From an enrolled terminal. */
    DEVICE(false, true),
    /** From an address on the list, or from an enrolled terminal. */
    EITHER(true, true),
    /** From an address on the list, and from an enrolled terminal. */
    BOTH(true, true);

    private final boolean address;
    private final boolean device;

    Origin(boolean address, boolean device) {
        this.address = address;
        this.device = device;
    }

    /** Whether somebody with that address and terminal may come in. */
    public boolean accepts(boolean listedAddress, boolean enrolledDevice) {
        return switch (this) {
            case ANYWHERE -> true;
            case ADDRESS -> listedAddress;
            case DEVICE -> enrolledDevice;
            case EITHER -> listedAddress || enrolledDevice;
            case BOTH -> listedAddress && enrolledDevice;
        };
    }

    public boolean asksForAddress() {
        return address;
    }

    public boolean asksForDevice() {
        return device;
    }
}
