/** What a city asks before a booking. */
@NullMarked
package jp.madoguchi.admin.questions;

import org.jspecify.annotations.NullMarked;
