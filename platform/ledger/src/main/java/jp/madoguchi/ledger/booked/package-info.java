/** Imported bookings and the list of a day. */
@NullMarked
package jp.madoguchi.ledger.booked;

import org.jspecify.annotations.NullMarked;
