package jp.madoguchi.admin.desk;

import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.invitee.DeskPerson;

/** The person whom the present request is for. */
record Served(DeskPerson person, Reception reception, BookingParty party) {

    /** Under which a request keeps it. */
    static final String ATTRIBUTE = Served.class.getName();

    String base() {
        return DeskConfiguration.RECEPTIONS + person.id();
    }
}
