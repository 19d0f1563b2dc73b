/** What the ledger and the booking side tell each other: bookable people, bookings and receipts. */
@NullMarked
package jp.madoguchi.exchange.record;

import org.jspecify.annotations.NullMarked;
