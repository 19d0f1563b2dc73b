package jp.madoguchi.bookingweb.party;

/** Each application with booking screens has one bean of this. */
@FunctionalInterface
public interface CurrentParty {

    /**
     * The party of the present request.
     *
     * @throws IllegalStateException when nobody is signed in; the application's security lets no such request come here
     */
    BookingParty party();

    /**
     * The path under which the booking screens of the present request stand: "" where they stand at the site's own
     * addresses, else a path that names the person, such as {@code /desk/p/…}. Asked outside of requests too.
     */
    default String base() {
        return "";
    }
}
