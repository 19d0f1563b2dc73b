/** Dates as Japanese files write them: eras, partial dates and the formats a profile declares. */
@NullMarked
package jp.madoguchi.base.date;

import org.jspecify.annotations.NullMarked;
