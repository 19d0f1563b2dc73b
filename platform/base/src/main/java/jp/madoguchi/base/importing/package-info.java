/** Import profiles and the streaming reader that turns a city's file into checked rows. */
@NullMarked
package jp.madoguchi.base.importing;

import org.jspecify.annotations.NullMarked;
