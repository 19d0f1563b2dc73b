/** A booking that stands: another time or place, one person more or less, cancelling. */
@NullMarked
package jp.madoguchi.bookingweb.change;

import org.jspecify.annotations.NullMarked;
