/** Addresses of styles and scripts that change with their content. */
@NullMarked
package jp.madoguchi.web.asset;

import org.jspecify.annotations.NullMarked;
