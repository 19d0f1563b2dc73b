/** How many people may book, and one person by reservation number. */
@NullMarked
package jp.madoguchi.admin.people;

import org.jspecify.annotations.NullMarked;
