/** What a city may choose, typed, with its history. */
@NullMarked
package jp.madoguchi.core.settings;

import org.jspecify.annotations.NullMarked;
