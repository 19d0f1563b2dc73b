/** Reports about bookings and calls, and the bar by which operators note calls. */
@NullMarked
package jp.madoguchi.admin.reports;

import org.jspecify.annotations.NullMarked;
