package jp.madoguchi.ledger.printing;

/**
 * What one notice says of its reader.
 *
 * @param reservationNumber in groups
 * @param password          in groups
 * @param qrUrl             upper case throughout
 */
record NoticePerson(String name, String address, String reservationNumber, String password, String qrUrl) {

    @Override
    public String toString() {
        return "NoticePerson[…]";
    }
}
