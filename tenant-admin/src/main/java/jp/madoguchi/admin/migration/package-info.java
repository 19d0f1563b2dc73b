/** Taking over bookings and people of the system before. */
@NullMarked
package jp.madoguchi.admin.migration;

import org.jspecify.annotations.NullMarked;
