/** The fields by which people prove who they are, for signing in and for adding a family member. */
@NullMarked
package jp.madoguchi.bookingweb.person;

import org.jspecify.annotations.NullMarked;
