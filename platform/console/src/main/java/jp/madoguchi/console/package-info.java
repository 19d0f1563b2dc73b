/** The vendor's console and the background worker. */
@NullMarked
package jp.madoguchi.console;

import org.jspecify.annotations.NullMarked;
