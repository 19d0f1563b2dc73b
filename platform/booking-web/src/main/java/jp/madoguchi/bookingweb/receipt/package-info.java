/** The confirmation of a booking that was made. */
@NullMarked
package jp.madoguchi.bookingweb.receipt;

import org.jspecify.annotations.NullMarked;
