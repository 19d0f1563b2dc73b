/** Who books: a resident at the booking site, or an operator for one. */
@NullMarked
package jp.madoguchi.bookingweb.party;

import org.jspecify.annotations.NullMarked;
