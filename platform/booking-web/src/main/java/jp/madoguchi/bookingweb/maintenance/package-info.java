/** The page of a site that is stopped for maintenance, and what the top page tells before. */
@NullMarked
package jp.madoguchi.bookingweb.maintenance;

import org.jspecify.annotations.NullMarked;
