/** Numbers that the product gives to people. */
@NullMarked
package jp.madoguchi.base.id;

import org.jspecify.annotations.NullMarked;
