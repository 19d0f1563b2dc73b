/** The frame around every page and what an application says about itself in it. */
@NullMarked
package jp.madoguchi.web.layout;

import org.jspecify.annotations.NullMarked;
