/** The booking screens, the same for residents and operators. */
@NullMarked
package jp.madoguchi.bookingweb;

import org.jspecify.annotations.NullMarked;
