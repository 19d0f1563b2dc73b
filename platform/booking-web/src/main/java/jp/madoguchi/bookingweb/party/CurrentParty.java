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
}
