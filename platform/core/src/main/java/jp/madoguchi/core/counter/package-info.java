/** The counter's day: who has come, with a booking or without, which number they wait with, and who is called where. */
@NullMarked
package jp.madoguchi.core.counter;

import org.jspecify.annotations.NullMarked;
