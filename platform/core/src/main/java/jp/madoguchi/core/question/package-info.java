/** What a city asks before a booking: its pre-check questions by procedure, and what answers mean. */
@NullMarked
package jp.madoguchi.core.question;

import org.jspecify.annotations.NullMarked;
