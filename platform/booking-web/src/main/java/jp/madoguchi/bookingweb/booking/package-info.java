/** The booking form: keeping a place, people, contact, cautions, confirmation. */
@NullMarked
package jp.madoguchi.bookingweb.booking;

import org.jspecify.annotations.NullMarked;
