/** Ends of rows by 転出, 死亡 and the like, and the bookings that are left behind. */
@NullMarked
package jp.madoguchi.ledger.ending;

import org.jspecify.annotations.NullMarked;
