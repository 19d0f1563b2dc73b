package jp.madoguchi.bookingweb.availability;

/**
 * The office that answers questions.
 *
 * @param telephone "" where the city gives none
 */
record Office(String name, String telephone, String hours) {}
