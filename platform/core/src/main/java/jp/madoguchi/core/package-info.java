/** What the cloud shares: tenancy, facilities, slots, bookings, mail, audit and jobs. */
@NullMarked
package jp.madoguchi.core;

import org.jspecify.annotations.NullMarked;
