/** Holds and bookings: the one place where a slot is taken for somebody. */
@NullMarked
package jp.madoguchi.core.booking;

import org.jspecify.annotations.NullMarked;
