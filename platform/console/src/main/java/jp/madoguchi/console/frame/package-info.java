/** The frame of every page. */
@NullMarked
package jp.madoguchi.console.frame;

import org.jspecify.annotations.NullMarked;
