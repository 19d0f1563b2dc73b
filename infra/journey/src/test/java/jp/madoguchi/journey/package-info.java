/** The end-to-end tests: browsers on the real stack, no step faked. */
@NullMarked
package jp.madoguchi.journey;

import org.jspecify.annotations.NullMarked;
