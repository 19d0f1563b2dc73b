/** The calendar's whole page, kept while its calendar holds: the frame costs more than the cells. */
@NullMarked
package jp.madoguchi.bookingweb.frame;

import org.jspecify.annotations.NullMarked;
