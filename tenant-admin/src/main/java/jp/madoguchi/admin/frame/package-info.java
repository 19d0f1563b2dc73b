/** The frame of every page. */
@NullMarked
package jp.madoguchi.admin.frame;

import org.jspecify.annotations.NullMarked;
